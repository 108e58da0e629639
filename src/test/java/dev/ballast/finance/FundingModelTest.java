package dev.ballast.finance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.ballast.fact.NotAssessed;
import dev.ballast.profile.CapexItem;
import dev.ballast.profile.CommittedFacility;
import dev.ballast.profile.FinanceEvidence;
import dev.ballast.profile.ProfileBuilder;
import dev.ballast.profile.Repayment;
import dev.ballast.unit.Money;
import dev.ballast.unit.Months;
import dev.ballast.unit.Share;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Operations of the builder bring 250 a year; here they bring 240, which is 20 a month, unless a test says otherwise. */
class FundingModelTest {

    private static final LocalDate START = LocalDate.of(2026, 1, 1);
    private static final int MONTHS = 36;

    private final ProfileBuilder profile = new ProfileBuilder();

    FundingModelTest() {
        profile.operatingCashFlow = 240;
        profile.plannedCapex = 0;
        profile.capexPlan = List.of();
    }

    @Test
    void asks_when_the_plan_is_paid_for() {
        profile.capexPlan = null;

        assertThat(FundingModel.of(FinanceEvidence.of(profile)).get(0))
                .isInstanceOfSatisfying(NotAssessed.class, gap -> {
                    assertThat(gap.what()).isEqualTo("FundingPath");
                    assertThat(gap.missing()).containsExactly("/financials/capex_plan");
                });
    }

    @Test
    void finds_the_month_in_which_a_dated_payment_outruns_cash_and_lines() {
        profile.undrawnLines = 100;
        profile.pays(LocalDate.of(2027, 3, 15), 1000);

        // Due in month 15: 300 + 15 × 20 + 100 = 700 of 1,000; months after bring 20 each, so it is never more than
        // 300.
        assertThat(path().gapMonths()).isEqualTo(Months.of(15));
        assertThat(path().funded()).isFalse();
        assertThat(path().gap()).isEqualTo(Money.of("USD", 300));
        assertThat(path().capacity()).isEqualTo(Money.of("USD", 0));
        // The need above operating cash is 1,000 − 300 = 700, of which 400 is met.
        assertThat(path().committedShare()).isEqualTo(Share.of(1 - 300.0 / 700));
    }

    @Test
    void spreads_what_is_not_dated_evenly_and_goes_on_with_it() {
        profile.cash = 90;
        profile.plannedCapex = 600;
        profile.pays(LocalDate.of(2026, 7, 1), 300);

        // 25 a month beside 20 earned: 90 − 6 × 5 = 60 before the 300 of month 6.
        assertThat(path().gapMonths()).isEqualTo(Months.of(6));
        // 240 are missing then, 150 more by month 36.
        assertThat(path().gap()).isEqualTo(Money.of("USD", 390));
    }

    @Test
    void says_what_could_be_spent_besides_when_nothing_is_missing() {
        profile.minimumCash = 50;
        profile.restrictedCash = 30;
        profile.undrawnLines = 70;
        profile.pays(LocalDate.of(2026, 2, 1), 200);

        // After month 1: 300 − 30 − 50 + 20 − 200 = 40, and 70 of lines.
        assertThat(path().funded()).isTrue();
        assertThat(path().gapMonths()).isEqualTo(Months.of(36));
        assertThat(path().capacity()).isEqualTo(Money.of("USD", 110));
        assertThat(path().committedShare()).isEqualTo(Share.ONE);
    }

    @Test
    void pays_interest_and_principal_on_their_own_dates() {
        profile.operatingCashFlow = 0;
        profile.bond("note", 240, 0.12, LocalDate.of(2027, 7, 1));
        profile.loan("loan", 120, 0, LocalDate.of(2028, 1, 1), Repayment.LEVEL_PRINCIPAL);

        // 300 pays 5 + 2.40 a month; after 18 months 133.2 is spent, and 166.8 does not pay the last 240 with it.
        assertThat(path().gapMonths()).isEqualTo(Months.of(18));
        assertThat(path().gap().value()).isCloseTo(300 * -1 + 18 * 2.4 + 24 * 5 + 240, within(1e-6));
    }

    @Test
    void draws_a_facility_only_in_its_time_and_pays_for_it_till_then() {
        profile.operatingCashFlow = 0;
        profile.cash = 12;
        profile.pays(LocalDate.of(2026, 5, 1), 100);
        profile.committed(200, LocalDate.of(2026, 4, 10), LocalDate.of(2026, 6, 1), 0.06);

        // The fee of 1 a month runs from today: 12 − 4 = 8 meets 8 of the 100, the facility 92 of it; 108 × 0.5 % goes
        // on
        // for a fifth month and finds no cash, and the facility pays it.
        assertThat(path().funded()).isTrue();

        profile.facilities = null;
        profile.committed(200, LocalDate.of(2026, 5, 10), LocalDate.of(2026, 6, 1), 0.06);

        // One month later it comes too late for the payment, and can be drawn for it in the next.
        assertThat(path().gapMonths()).isEqualTo(Months.of(4));
        assertThat(path().gap()).isEqualTo(Money.of("USD", 92));
    }

    @Test
    void loses_a_facility_that_lapses_before_it_is_needed() {
        profile.operatingCashFlow = 0;
        profile.pays(LocalDate.of(2027, 1, 1), 500);
        profile.committed(200, null, LocalDate.of(2026, 12, 1), 0);

        assertThat(path().gapMonths()).isEqualTo(Months.of(12));
        assertThat(path().gap()).isEqualTo(Money.of("USD", 200));
    }

    /** A second method: every unit of money is moved by hand, one at a time, from the facility that lapses first. */
    @Test
    void agrees_with_a_count_of_single_units() {
        var random = new Random(7);
        int withGap = 0;
        for (int round = 0; round < 400; round++) {
            var drawn = drawn(random);
            var fact = (FundingPath) FundingModel.of(FinanceEvidence.of(drawn)).get(0);
            int[] counted = counted(drawn);

            assertThat(fact.gap().value()).as("round " + round).isEqualTo(counted[1]);
            assertThat(fact.gapMonths().value()).as("round " + round).isEqualTo(counted[0] == 0 ? MONTHS : counted[0]);
            withGap += counted[0] == 0 ? 0 : 1;
        }
        assertThat(withGap).as("rounds with a gap").isBetween(100, 300);
    }

    private static ProfileBuilder drawn(Random random) {
        var drawn = new ProfileBuilder();
        drawn.operatingCashFlow = 12 * random.nextInt(10);
        drawn.plannedCapex = 0;
        drawn.capexPlan = List.of();
        drawn.cash = random.nextInt(200);
        drawn.undrawnLines = random.nextInt(60);
        for (int payment = random.nextInt(6); payment > 0; payment--) {
            drawn.pays(START.plusMonths(13 + random.nextInt(MONTHS - 13)), 1 + random.nextInt(150));
        }
        for (int facility = random.nextInt(4); facility > 0; facility--) {
            int from = random.nextInt(30);
            LocalDate until = START.plusMonths(from + 1 + random.nextInt(12));
            drawn.committed(1 + random.nextInt(80), from == 0 ? null : START.plusMonths(from), until, 0);
        }
        return drawn;
    }

    /** The first month with a gap, or 0, and the largest gap. */
    private static int[] counted(ProfileBuilder drawn) {
        var facilities = drawn.facilities == null ? List.<CommittedFacility>of() : drawn.facilities;
        var left = new ArrayList<Integer>();
        facilities.forEach(facility -> left.add((int) facility.amount().value()));
        int line = (int) drawn.undrawnLines;
        int cash = (int) drawn.cash;
        int first = 0;
        int most = 0;
        for (int month = 1; month <= MONTHS; month++) {
            LocalDate begins = START.plusMonths(month - 1);
            LocalDate ends = START.plusMonths(month);
            cash += (int) drawn.operatingCashFlow / 12;
            for (var item : drawn.capexPlan == null ? List.<CapexItem>of() : drawn.capexPlan) {
                boolean isDue = item.date().isAfter(begins) && !item.date().isAfter(ends);
                cash -= isDue ? (int) item.amount().value() : 0;
            }
            while (cash < 0 && line > 0) {
                line--;
                cash++;
            }
            while (cash < 0) {
                int next = -1;
                for (int index = 0; index < left.size(); index++) {
                    var facility = facilities.get(index);
                    LocalDate from = facility.availableFrom();
                    boolean isOpen = left.get(index) > 0
                            && (from == null || !from.isAfter(ends))
                            && facility.availableUntil().isAfter(begins);
                    boolean isSooner = next < 0
                            || facility.availableUntil()
                                    .isBefore(facilities.get(next).availableUntil());
                    next = isOpen && isSooner ? index : next;
                }
                if (next < 0) {
                    break;
                }
                left.set(next, left.get(next) - 1);
                cash++;
            }
            first = first == 0 && cash < 0 ? month : first;
            most = Math.max(most, -cash);
        }
        return new int[] {first, most};
    }

    private FundingPath path() {
        return (FundingPath) FundingModel.of(FinanceEvidence.of(profile)).get(0);
    }
}
