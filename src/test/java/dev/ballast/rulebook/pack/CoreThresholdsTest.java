package dev.ballast.rulebook.pack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.fact.Threshold;
import dev.ballast.rulebook.Pack;
import dev.ballast.rulebook.RuleFiles;
import dev.ballast.rulebook.pack.ThresholdEntry.Status;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The thresholds that are shipped, as a reviewer expects them. */
class CoreThresholdsTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);
    private static final Pack CORE =
            Packs.read(RuleFiles.bundled().get().texts()).get().get(0);

    @ParameterizedTest
    @CsvSource({
        "debt.coverage.floor,          1.00x",
        "debt.coverage.lock-up,        1.15x",
        "debt.coverage.comfortable,    1.60x",
        "debt.interest-cover.weak,     1.50x",
        "liquidity.cover.floor,        1.00x",
        "liquidity.cover.adequate,     1.20x",
        "liquidity.cash-fall.cap,      33 %",
        "tenor.tail.floor,             0 months",
        "tenor.bullet.cap,             20 %",
        "collateral.under-water.cap,   0 months",
        "collateral.ltv.cap,           80 %",
        "duration.gap.cap,             60 months",
        "power.drawn.cap,              25 %",
        "power.large-load,             25 MW",
        "power.margin.wait,            0 months",
        "power.margin.commit,          6 months",
        "uplift.margin.floor,          20 %",
        "capex.self-funding,           1.00x"
    })
    void are_in_force_with_unit(String id, String value) {
        assertThat(CORE.thresholds().inForce(AS_OF).stream()
                        .filter(each -> each.id().equals(id))
                        .map(Threshold::quantity))
                .extracting(Object::toString)
                .containsExactly(value);
    }

    @Test
    void are_one_a_case_on_every_day_of_two_years() {
        for (LocalDate day = LocalDate.of(2025, 1, 1); day.isBefore(LocalDate.of(2027, 1, 1)); day = day.plusDays(1)) {
            assertThat(CORE.thresholds().inForce(day).stream().map(each -> each.id() + " " + each.key()))
                    .as(day.toString())
                    .doesNotHaveDuplicates()
                    .isSorted();
        }
    }

    @Test
    void leave_a_dead_band_between_what_opposes_each_other() {
        assertThat(ratio("debt.coverage.floor")).isLessThan(ratio("debt.coverage.lock-up"));
        assertThat(ratio("debt.coverage.lock-up")).isLessThan(ratio("debt.coverage.comfortable"));
        assertThat(ratio("liquidity.cover.floor")).isLessThan(ratio("liquidity.cover.adequate"));
    }

    @Test
    void say_openly_where_they_are_a_judgement() {
        assertThat(entries().filter(each -> each.policy().basis() == ThresholdEntry.PolicyBasis.HOUSE))
                .allSatisfy(each -> assertThat(each.values())
                        .filteredOn(value -> value.knowledge().status() != Status.PROPOSED)
                        .allSatisfy(value -> assertThat(value.source().title()).containsIgnoringCase("judgement")));
    }

    private static double ratio(String id) {
        return CORE.thresholds().inForce(AS_OF).stream()
                .filter(each -> each.id().equals(id))
                .mapToDouble(each -> each.ratio().value())
                .sum();
    }

    private static Stream<ThresholdEntry> entries() {
        return CORE.thresholds() instanceof Thresholds table
                ? table.entries().stream()
                : List.<ThresholdEntry>of().stream();
    }
}
