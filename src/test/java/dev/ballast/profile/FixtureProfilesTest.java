package dev.ballast.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import dev.ballast.unit.Money;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FixtureProfilesTest {

    static List<String> names() {
        return Fixtures.names();
    }

    @ParameterizedTest
    @MethodSource("names")
    void every_fixture_is_read_without_a_problem(String name) {
        var read = ProfileReader.read(name, Fixtures.bytes(name));

        assertThat(read.problems()).isEmpty();
    }

    /** 58,744 million is the carrying amount in the balance sheet of 2025; the notes add up to 59.0 billion at face. */
    @Test
    void the_notes_of_meta_add_up_to_their_carrying_amount_within_half_a_per_cent() {
        double face = Fixtures.evidence("meta-fy2025.json").profile().financing().instruments().stream()
                .map(Instrument::principal)
                .reduce(Money.of("USD", 0), Money::plus)
                .value();

        assertThat(face).isEqualTo(59.0e9);
        assertThat(face / 58_744e6 - 1).isBetween(0.0, 0.005);
    }

    private static double coupons(Profile profile, String... issues) {
        return profile.financing().instruments().stream()
                .filter(note -> Stream.of(issues).anyMatch(issue -> note.id().startsWith("notes-" + issue)))
                .mapToDouble(
                        note -> note.principal().value() * note.rateDecimal().value())
                .sum();
    }

    /** The notes of an issue first pay in the year after it, those of 2022 and 2023 in both years. */
    @Test
    void the_interest_of_meta_is_the_coupons_of_the_notes_that_paid_one() {
        Profile meta = Fixtures.evidence("meta-fy2025.json").profile();

        assertThat(meta.financials().latestYear().interestPaid().value())
                .isCloseTo(coupons(meta, "2022", "2023", "2024"), offset(1.0));
        assertThat(meta.financials().priorYear().interestPaid().value())
                .isCloseTo(coupons(meta, "2022", "2023"), offset(1.0));
    }

    /** The issue of October 2025 was of 30 billion; the rate is kept to five decimals. */
    @Test
    void the_marginal_rate_of_meta_is_the_weighted_coupon_of_its_last_issue() {
        Profile meta = Fixtures.evidence("meta-fy2025.json").profile();

        assertThat(meta.financing().marginalRateDecimal().value())
                .isCloseTo(coupons(meta, "2025") / 30e9, offset(0.000005));
    }

    @ParameterizedTest
    @ValueSource(strings = {"coreweave-mid-2025.json", "meta-fy2025.json"})
    void every_line_of_a_public_client_names_its_source(String name) {
        assertThat(Fixtures.evidence(name).provenance().lines())
                .allSatisfy(line -> assertThat(line.source()).as(line.at()).isNotBlank());
    }

    @ParameterizedTest
    @ValueSource(strings = {"energy-rich-sovereign.json", "importing-sovereign.json"})
    void the_invented_states_say_so_and_assume_nothing_unsaid(String name) {
        Evidence evidence = Fixtures.evidence(name);

        assertThat(evidence.profile().organisation().name()).contains("(invented)");
        assertThat(evidence.provenance().lines())
                .allSatisfy(line -> assertThat(line.source()).startsWith("Invented"));
        assertThat(evidence.provenance().filled()).isEmpty();
        assertThat(evidence.profile().sovereign()).hasNoNullFieldsOrProperties();
    }

    @ParameterizedTest
    @ValueSource(strings = {"weak-borrower.json", "european-enterprise.json"})
    void the_invented_profiles_say_so_and_leave_nothing_out(String name) {
        Evidence evidence = Fixtures.evidence(name);

        assertThat(evidence.profile().organisation().name()).contains("(invented)");
        assertThat(evidence.provenance().lines())
                .allSatisfy(line -> assertThat(line.source()).startsWith("Invented"));
        assertThat(evidence.provenance().filled()).isEmpty();
        assertThat(evidence.profile()).hasNoNullFieldsOrPropertiesExcept("sovereign");
        assertThat(evidence.profile().compute()).hasNoNullFieldsOrProperties();
        assertThat(evidence.profile().compute().facilities())
                .allSatisfy(facility -> assertThat(facility).hasNoNullFieldsOrProperties());
    }
}
