package dev.ballast.timeline;

import static dev.ballast.profile.ComputeEvidence.bare;
import static dev.ballast.profile.ComputeEvidence.facility;
import static dev.ballast.profile.ComputeEvidence.ordered;
import static dev.ballast.profile.ComputeEvidence.standing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.ballast.fact.About;
import dev.ballast.fact.Fact;
import dev.ballast.fact.Input;
import dev.ballast.fact.NotApplicable;
import dev.ballast.fact.NotAssessed;
import dev.ballast.profile.ComputeEvidence;
import dev.ballast.profile.Evidence;
import dev.ballast.profile.Facility;
import dev.ballast.profile.Fixtures;
import dev.ballast.profile.GridDelay;
import dev.ballast.profile.Site;
import dev.ballast.unit.Months;
import dev.ballast.unit.Power;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PowerGapModelTest {

    /** By hand: 20 months planned, 38 with the late delay of 18; needed in 17, so 21 too late; 2.6 of 4.1 bn is 63 %. */
    @Test
    void counts_from_the_day_of_the_profile_to_power_and_to_need() {
        PowerGap gap = gap(bare().building(facility("north-hall-2", 20, 17, 2.6e9, 21e6)));

        assertThat(gap.about()).isEqualTo(About.facility("north-hall-2"));
        assertThat(gap.medianMonths()).isEqualTo(Months.of(20));
        assertThat(gap.p90Months()).isEqualTo(Months.of(38));
        assertThat(gap.marginMonths()).isEqualTo(Months.of(-21));
        assertThat(gap.drawnBeforePower().value()).isCloseTo(2.6 / 4.1, within(1e-9));
        assertThat(gap.itMw()).isEqualTo(Power.of(120));
        assertThat(gap.chipsOrderedFirst()).isFalse();
        assertThat(gap.statement())
                .isEqualTo(
                        "Power for north-hall-2 (120 MW) comes in 20 months, 3 months after the plan counts on it, or if late"
                                + " in 38 months, 21 months after; 63 % of the budget is drawn before.");
    }

    /** Second method: the delays moved to the calendar, counted by days of a mean month; within two days of 30.44. */
    @Test
    void agrees_with_counting_days() {
        var random = new Random(365);
        for (int round = 0; round < 300; round++) {
            LocalDate power = ComputeEvidence.AS_OF.plusDays(random.nextInt(4_000));
            LocalDate need = ComputeEvidence.AS_OF.plusDays(random.nextInt(4_000));
            PowerGap gap = gap(bare().building(dated(power, need)));

            double toPower = days(power) / (365.25 / 12);
            double toNeed = days(need) / (365.25 / 12);

            assertThat(gap.medianMonths().value()).isCloseTo(toPower, within(0.1));
            assertThat(gap.marginMonths().value()).isCloseTo(toNeed - toPower - 18, within(0.2));
        }
    }

    /** On the day of switch-on itself nothing waits. */
    @ParameterizedTest
    @CsvSource({"19, true", "20, false", "21, false"})
    void notices_accelerators_that_arrive_before_power(int delivery, boolean isFirst) {
        Facility ordered = ordered(facility("hall", 20, 17, 1e9, 0), 1e9, delivery);

        assertThat(gap(bare().building(ordered)).chipsOrderedFirst()).isEqualTo(isFirst);
    }

    @Test
    void takes_both_delays_from_the_assumptions() {
        PowerGap gap = gap(bare().months("grid.delay.median", 4)
                .months("grid.delay.p90", 30)
                .building(facility("hall", 10, 60, 1e9, 0)));

        assertThat(gap.medianMonths()).isEqualTo(Months.of(14));
        assertThat(gap.p90Months()).isEqualTo(Months.of(40));
        assertThat(gap.marginMonths()).isEqualTo(Months.of(20));
        assertThat(gap.statement()).contains("or if late in 40 months, 20 months before");
    }

    /** Who builds in a region knows its delays better than an assumption that knows no region. */
    @Test
    void takes_the_delays_of_the_region_where_the_profile_states_them() {
        Facility hall = facility("hall", 10, 60, 1e9, 0);
        var stated = new Site(null, null, null, new GridDelay(Months.of(9), Months.of(30)));

        PowerGap gap = gap(bare().building(standing(hall, stated)));

        assertThat(gap.medianMonths()).isEqualTo(Months.of(19));
        assertThat(gap.p90Months()).isEqualTo(Months.of(40));
        assertThat(gap.inputs().list())
                .extracting(Input::at)
                .contains(
                        "/compute/facilities/0/site/grid_delay/median_months",
                        "/compute/facilities/0/site/grid_delay/late_months")
                .noneMatch(name -> name.startsWith("assumption:grid.delay"));
    }

    /** Planned six months ago and not powered yet: today at the earliest, and in 12 months if 18 late. */
    @Test
    void expects_overdue_power_today_at_the_earliest() {
        PowerGap gap = gap(bare().building(facility("hall", -6, 3, 1e9, 0)));

        assertThat(gap.medianMonths()).isEqualTo(Months.ZERO);
        assertThat(gap.p90Months()).isEqualTo(Months.of(12));
        assertThat(gap.marginMonths()).isEqualTo(Months.of(-9));
    }

    @Test
    void names_the_dates_that_a_facility_lacks() {
        LocalDate date = LocalDate.of(2027, 9, 30);
        var client = bare().building(
                        facility("first", 20, 17, 1e9, 0), dated(null, date), dated(date, null), dated(null, null));

        assertThat(PowerGapModel.of(client.evidence()).subList(1, 4))
                .containsExactly(
                        missing("/compute/facilities/1/power_date"),
                        missing("/compute/facilities/2/need_date"),
                        missing("/compute/facilities/3/power_date", "/compute/facilities/3/need_date"));
    }

    @Test
    void does_not_apply_to_a_client_that_builds_nothing() {
        assertThat(PowerGapModel.of(bare().evidence()))
                .containsExactly(NotApplicable.of(PowerGap.class, "no facility is planned or under construction"));
    }

    @Test
    void is_not_assessed_for_a_client_that_does_not_say_what_it_builds() {
        Evidence meta = Fixtures.evidence("meta-fy2025.json");

        assertThat(PowerGapModel.of(meta))
                .containsExactly(
                        NotAssessed.of(PowerGap.class, About.organisation("Meta Platforms"), "/compute/facilities"));
    }

    @Test
    void says_the_same_of_a_facility_wherever_it_stands_in_the_list() {
        Facility one = facility("one", 20, 17, 1e9, 0);
        Facility two = ordered(facility("two", 8, 40, 2e9, 5e6), 1e9, 3);

        List<String> inOrder = statements(bare().building(one, two));
        List<String> turned = statements(bare().building(two, one));

        assertThat(turned).containsExactly(inOrder.get(1), inOrder.get(0));
    }

    @Test
    void leaves_less_margin_the_later_power_comes_or_the_earlier_it_is_needed() {
        for (int month = 0; month < 60; month++) {
            double margin = margin(month, 24);

            assertThat(margin).isGreaterThan(margin(month + 1, 24)).isLessThan(margin(month, 25));
        }
    }

    private static double margin(int power, int need) {
        return gap(bare().building(facility("hall", power, need, 1e9, 0)))
                .marginMonths()
                .value();
    }

    private static double days(LocalDate date) {
        return date.toEpochDay() - ComputeEvidence.AS_OF.toEpochDay();
    }

    private static Facility dated(@Nullable LocalDate power, @Nullable LocalDate need) {
        Facility hall = facility("hall", 0, 0, 1e9, 0);
        return new Facility("hall", hall.itPowerMw(), power, need, hall.budget(), null, null, null);
    }

    private static Fact missing(String... pointers) {
        return NotAssessed.of(PowerGap.class, About.facility("hall"), pointers);
    }

    private static List<String> statements(ComputeEvidence client) {
        return PowerGapModel.of(client.evidence()).stream().map(Fact::statement).toList();
    }

    private static PowerGap gap(ComputeEvidence client) {
        return (PowerGap) PowerGapModel.of(client.evidence()).get(0);
    }
}
