package dev.ballast.timeline;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.ballast.profile.ChangedText;
import dev.ballast.profile.Evidence;
import dev.ballast.profile.Fixtures;
import dev.ballast.profile.ProfileReader;
import dev.ballast.profile.RandomProfiles;
import dev.ballast.timeline.VintageMonth.Phase;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class VintageLineTest {

    private static final double CENTS = 100;
    private static final String WEAK = "weak-borrower.json";

    @Test
    void lets_sources_equal_uses_to_the_cent_and_repays_the_loan_to_nothing() {
        int vintages = 0;
        for (Evidence client : clients().toList()) {
            List<VintageMonth> months = VintageModel.byMonth(client);
            for (VintageMonth one : months) {
                assertThat(one.sources().sum()).isEqualTo(one.uses().sum());
                assertThat(List.of(
                                one.sources().drawn(),
                                one.sources().owners(),
                                one.uses().interest(),
                                one.uses().reserve(),
                                one.uses().kept(),
                                one.owed()))
                        .allMatch(amount -> amount >= 0);
            }
            if (!months.isEmpty()) {
                vintages++;
                assertThat(sum(months, one -> one.sources().drawn()))
                        .isEqualTo(sum(months, one -> one.uses().principal()));
                assertThat(months.get(months.size() - 1).owed()).isZero();
                assertThat(sum(months, one -> one.uses().capital())).isEqualTo(Math.round(CENTS * capital(client)));
            }
        }
        assertThat(vintages).isGreaterThan(20);
    }

    /** The fact finds the most that is out without rounding a month; the table, which rounds each, finds the same. */
    @Test
    void is_out_most_when_and_by_what_the_payback_says() {
        Evidence client = Fixtures.evidence(WEAK);
        var payback = (Payback) VintageModel.of(client).get(0);
        double balance = 0;
        double least = 0;
        int peak = 0;
        List<VintageMonth> months = VintageModel.byMonth(client);
        for (int at = 0; at < months.size(); at++) {
            VintageMonth one = months.get(at);
            balance +=
                    (one.sources().earned() - one.uses().running() - one.uses().capital()) / CENTS;
            peak = balance < least ? at + 1 : peak;
            least = Math.min(least, balance);
        }

        assertThat(-least).isCloseTo(payback.peakFunding().value(), within(1.0));
        assertThat(peak).isEqualTo((int) payback.peakMonth().value());
    }

    /** Drawn at once, a sum grows at the monthly rate until the accelerators stand: P ((1 + r)^n − 1). */
    @Test
    void adds_the_interest_of_construction_as_compound_interest_does() {
        Evidence client = changed(Map.of(
                "/monetisation/programme/drawn_upfront_share", "1",
                "/monetisation/programme/aggregation_months", "1",
                "/monetisation/programme/construction_months", "24"));
        List<VintageMonth> months = VintageModel.byMonth(client);
        double capital = capital(client);
        double rate = client.profile().financing().marginalRateDecimal().value() / 12;

        double added = (sum(months, one -> one.sources().drawn())
                        - sum(months, one -> one.uses().capital()))
                / CENTS;

        assertThat(added).isCloseTo(capital * (Math.pow(1 + rate, 24) - 1), within(1.0));
    }

    /** Sixty equal payments of the annuity formula, the last but for what rounding left. */
    @Test
    void repays_in_equal_payments_over_the_life_of_the_silicon() {
        List<VintageMonth> served = VintageModel.byMonth(Fixtures.evidence(WEAK)).stream()
                .filter(one -> one.uses().principal() > 0)
                .toList();
        VintageMonth first = served.get(0);
        double owed = (first.owed() + first.uses().principal()) / CENTS;
        double rate = first.uses().interest() / CENTS / owed;
        double payment = owed * rate / (1 - Math.pow(1 + rate, -60));

        assertThat(served).hasSize(60);
        served.subList(0, 59)
                .forEach(one -> assertThat((one.uses().interest() + one.uses().principal()) / CENTS)
                        .isCloseTo(payment, within(0.02)));
        VintageMonth last = served.get(59);
        assertThat((last.uses().interest() + last.uses().principal()) / CENTS).isCloseTo(payment, within(1.0));
    }

    @Test
    void goes_through_five_phases_one_after_another() {
        List<Phase> phases = VintageModel.byMonth(Fixtures.evidence(WEAK)).stream()
                .map(VintageMonth::phase)
                .distinct()
                .toList();

        assertThat(phases).containsExactly(Phase.values());
    }

    @Test
    void lays_by_for_the_next_silicon_no_more_than_is_left() {
        Evidence client = changed(Map.of("/monetisation/programme/yearly_contribution", "900000000"));
        long even = Math.round(capital(client)
                * client.profile().financials().siliconCapexShare().value()
                / 60
                * CENTS);

        List<VintageMonth> months = VintageModel.byMonth(client);

        assertThat(months)
                .anyMatch(one -> one.uses().reserve() == even && one.uses().kept() > 0);
        assertThat(months)
                .anyMatch(one -> one.uses().reserve() > 0 && one.uses().reserve() < even);
        assertThat(months).allMatch(one -> one.uses().kept() == 0 || one.uses().reserve() == even);
        assertThat(months)
                .noneMatch(one -> one.sources().owners() > 0 && one.uses().reserve() > 0);
    }

    @Test
    void follows_nothing_where_no_programme_is_stated() {
        assertThat(VintageModel.byMonth(Fixtures.evidence("meta-fy2025.json"))).isEmpty();
    }

    private static Evidence changed(Map<String, String> figures) {
        String text = new String(Fixtures.bytes(WEAK), StandardCharsets.UTF_8);
        return ProfileReader.read(WEAK, ChangedText.of(text, figures)).get();
    }

    private static double capital(Evidence client) {
        return requireNonNull(client.profile().monetisation()).vintageCapital().value();
    }

    private static long sum(List<VintageMonth> months, ToLongFunction<VintageMonth> amount) {
        return months.stream().mapToLong(amount).sum();
    }

    private static Stream<Evidence> clients() {
        return Stream.concat(
                Fixtures.names().stream().map(Fixtures::evidence),
                LongStream.range(0, 100).mapToObj(RandomProfiles::of));
    }
}
