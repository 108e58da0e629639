package dev.ballast.profile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.ballast.fact.Basis;
import dev.ballast.fact.Input;
import dev.ballast.fact.Problem;
import dev.ballast.unit.Money;
import dev.ballast.unit.Months;
import dev.ballast.unit.Rate;
import dev.ballast.unit.Share;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ProfileReaderTest {

    private static final String WEAK = "weak-borrower.json";
    private static final String META = "meta-fy2025.json";

    private static String text(String name) {
        return new String(Fixtures.bytes(name), UTF_8);
    }

    private static List<Problem> problems(String text) {
        return ProfileReader.read("p.json", text.getBytes(UTF_8)).problems();
    }

    @Test
    void binds_every_kind_of_field() {
        Profile profile = Fixtures.evidence(WEAK).profile();

        assertThat(profile.asOf()).isEqualTo("2026-01-31");
        assertThat(profile.organisation())
                .isEqualTo(new Organisation("Ferrous Compute (invented)", Kind.NEOCLOUD, null));
        assertThat(profile.financing().instruments().get(3))
                .isEqualTo(new Instrument(
                        "hall-mortgage",
                        Money.of("USD", 260e6),
                        Rate.of(0.079),
                        LocalDate.of(2038, 9, 30),
                        Repayment.LEVEL_PRINCIPAL,
                        Recourse.NONE,
                        new Collateral(SecuredBy.FACILITY, Money.of("USD", 430e6), Months.of(20), null),
                        null));
    }

    @Test
    void leaves_out_what_is_optional_and_not_given() {
        Profile profile = Fixtures.evidence(META).profile();

        assertThat(profile.compute().fleet()).isNull();
        assertThat(profile.financing().maxLeverageCovenantRatio()).isNull();
        assertThat(profile.compute().facilities()).isEmpty();
    }

    @Test
    void fills_what_may_be_missing_and_says_by_which_assumption() {
        Evidence evidence = Fixtures.evidence(META);

        assertThat(evidence.profile().financials().siliconCapexShare()).isEqualTo(Share.of(0.69));
        assertThat(evidence.provenance().filled().keySet())
                .containsExactly(
                        "/ecosystem/openness/complement/elasticity_ratio",
                        "/ecosystem/openness/complement/margin_share",
                        "/ecosystem/openness/model_sales/margin_share",
                        "/ecosystem/openness/model_sales/unit_cost_fall_share",
                        "/ecosystem/openness/model_sales/volume_elasticity_ratio",
                        "/ecosystem/openness/opening/price_fall_share",
                        "/ecosystem/openness/opening/rents_avoided",
                        "/financials/liquidity/minimum_cash",
                        "/financials/liquidity/restricted_cash",
                        "/financials/liquidity/undrawn_committed_lines",
                        "/financials/silicon_capex_share",
                        "/financials/tax/first_year_depreciation_share",
                        "/financials/tax/interest_cap_share",
                        "/financials/tax/rate_share",
                        "/financing/equity/issue_cost_share",
                        "/financing/off_balance_sheet/guarantee_call_share",
                        "/financing/off_balance_sheet/lease_term_months",
                        "/financing/off_balance_sheet/purchase_term_months");
        assertThat(evidence.provenance().filled())
                .hasEntrySatisfying(
                        "/financials/silicon_capex_share",
                        assumption -> assertThat(assumption.id()).isEqualTo("profile.silicon-capex-share"));
    }

    @Test
    void lets_the_longest_pointer_speak_for_a_line() {
        Evidence evidence = Fixtures.evidence(META);

        assertThat(evidence.inputs("/financials/latest_year/interest_paid").list())
                .extracting(Input::basis)
                .containsExactly(Basis.ASSUMED);
        assertThat(evidence.inputs("/financials/latest_year/revenue").list())
                .extracting(Input::value, Input::basis)
                .containsExactly(tuple("USD 200,966,000,000", Basis.MEASURED));
    }

    @Test
    void declares_what_no_source_is_given_for() {
        String text = text(WEAK).replaceAll("(?s),\\s*\"sources\".*\\]", "");

        Evidence evidence = ProfileReader.read("p.json", text.getBytes(UTF_8)).get();

        assertThat(evidence.provenance().lines())
                .extracting(Input::basis, Input::source)
                .containsOnly(tuple(Basis.DECLARED, ""));
    }

    @Test
    void fills_nothing_but_zero_in_a_currency_that_the_prices_are_not_in() {
        String text = text(META).replace("\"USD\"", "\"EUR\"");

        Evidence evidence = ProfileReader.read("p.json", text.getBytes(UTF_8)).get();

        assertThat(evidence.profile().financials().liquidity().minimumCash()).isEqualTo(Money.of("EUR", 0));
    }

    @Test
    void reads_as_of_another_day_when_told_to() {
        LocalDate later = LocalDate.of(2026, 3, 31);

        Evidence evidence =
                ProfileReader.read(META, Fixtures.bytes(META), later).get();

        assertThat(evidence.profile().asOf()).isEqualTo(later);
        assertThat(evidence.inputs("/as_of").list()).extracting(Input::value).containsExactly("2026-03-31");
    }

    @Test
    void refuses_another_day_on_which_the_accounts_do_not_exist_yet() {
        assertThat(ProfileReader.read(META, Fixtures.bytes(META), LocalDate.of(2025, 6, 30))
                        .problems())
                .extracting(problem -> problem.place().pointer(), Problem::code)
                .containsExactly(tuple("/financials/latest_year/year_end", "out-of-range"));
    }

    @Test
    void refuses_another_day_without_assumptions() {
        assertThat(ProfileReader.read(META, Fixtures.bytes(META), LocalDate.of(1926, 1, 31))
                        .problems())
                .extracting(Problem::toString)
                .containsExactly("meta-fy2025.json /as_of  out-of-range: found 1926-01-31; allowed: a date from"
                        + " 2025-01-01, when the assumptions begin, to 2099-12-31. Did you mean 2026-01-31?");
    }

    @Test
    void a_source_of_a_refused_figure_is_not_a_second_problem() {
        for (String at : List.of("/organisation/kind", "/organisation", "/organisation/kind/word")) {
            String text = text(META)
                    .replace("\"hyperscaler\"", "41")
                    .replaceFirst(
                            "(?s)\"sources\".*", "\"sources\": [{\"at\": \"" + at + "\", \"basis\": \"declared\"}]}");

            assertThat(problems(text))
                    .extracting(problem -> problem.place().pointer(), Problem::code)
                    .containsExactly(tuple("/organisation/kind", "wrong-type"));
        }
    }

    @Test
    void passes_over_the_mark_that_some_editors_write_first() {
        byte[] marked = ("\uFEFF" + text(META)).getBytes(UTF_8);

        assertThat(ProfileReader.read(META, marked).get().profile())
                .isEqualTo(Fixtures.evidence(META).profile());
    }

    @Test
    void reads_numbers_however_they_are_written() {
        String text = text(META).replace("200966000000", "2.00966E+11").replace("0.05136", "51.360e-3");

        Evidence evidence = ProfileReader.read("p.json", text.getBytes(UTF_8)).get();

        assertThat(evidence.profile()).isEqualTo(Fixtures.evidence(META).profile());
        assertThat(evidence.inputs("/financials/latest_year/revenue").list())
                .extracting(Input::value)
                .containsExactly("USD 200,966,000,000");
    }

    @Test
    void stops_at_a_thousand_levels() {
        for (String open : List.of("[", "{\"a\":")) {
            assertThat(problems(open.repeat(1000)))
                    .extracting(Problem::code, Problem::found)
                    .containsExactly(tuple("too-deep", "a value 33 levels deep"));
        }
    }

    @Test
    void stops_at_a_hundred_thousand_values() {
        assertThat(problems("[" + "0,".repeat(200_000) + "0]"))
                .extracting(Problem::code)
                .containsExactly("too-many-values");
    }

    @Test
    void refuses_a_body_beyond_two_mebibytes() {
        assertThat(problems(" ".repeat(ProfileReader.LONGEST) + "{}"))
                .extracting(Problem::code)
                .containsExactly("too-large");
    }

    @Test
    void reads_no_further_than_the_limit_of_an_endless_stream() {
        var stream = new Endless();

        assertThat(ProfileReader.read("p.json", stream, null).problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "p.json  too-large: found more than 2 MiB; allowed: at most 2 MiB. Add up the smallest entries.");
        assertThat(stream.read).isLessThanOrEqualTo(ProfileReader.LONGEST + 1L);
    }

    @Test
    void shortens_a_text_of_a_million_characters() {
        String text = text(META).replace("Meta Platforms\"", "x".repeat(1_000_000) + "\"");

        assertThat(problems(text)).extracting(Problem::toString).allMatch(line -> line.length() < 300);
    }

    @Test
    void lists_a_hundred_problems_and_counts_the_others() {
        String many = IntStream.range(0, 5_000)
                .mapToObj(i -> "\"field" + i + "\": 1")
                .reduce((a, b) -> a + "," + b)
                .orElseThrow();

        List<Problem> problems = problems(text(META).replaceFirst("\\{", "{" + many + ","));

        assertThat(problems).hasSize(101);
        assertThat(problems.get(100).found()).isEqualTo("4900 problems more");
    }

    @Test
    void reads_the_same_in_turkey() {
        Locale before = Locale.getDefault();
        Evidence here = Fixtures.evidence(WEAK);
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));

            assertThat(CanonicalProfile.of(Fixtures.evidence(WEAK))).isEqualTo(CanonicalProfile.of(here));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void reads_the_same_in_eight_threads() {
        String alone = CanonicalProfile.of(Fixtures.evidence(WEAK));

        assertThat(IntStream.range(0, 200).parallel().mapToObj(i -> CanonicalProfile.of(Fixtures.evidence(WEAK))))
                .containsOnly(alone);
    }

    /** Gives blanks for ever and counts them. */
    private static final class Endless extends InputStream {

        private long read;

        @Override
        public int read() {
            read++;
            return ' ';
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            Arrays.fill(into, offset, offset + length, (byte) ' ');
            read += length;
            return length;
        }
    }
}
