package dev.ballast.timeline;

import static dev.ballast.profile.ComputeEvidence.bare;
import static dev.ballast.profile.ComputeEvidence.usd;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.ballast.fact.NotAssessed;
import dev.ballast.finance.YieldOutcome;
import dev.ballast.profile.ComputeEvidence;
import dev.ballast.profile.Monetisation;
import dev.ballast.profile.VintageProgramme;
import dev.ballast.unit.Count;
import dev.ballast.unit.Months;
import dev.ballast.unit.Rate;
import dev.ballast.unit.Share;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;

/** A vintage of 1,200 whose silicon, two thirds of it, lasts 60 months in a building of 120. */
class VintageModelTest {

    private static final double LIFE = 60;

    @Test
    void asks_for_the_programme() {
        assertThat(VintageModel.of(bare().evidence()))
                .allSatisfy(fact -> assertThat(fact)
                        .isInstanceOfSatisfying(
                                NotAssessed.class,
                                gap -> assertThat(gap.missing()).containsExactly("/monetisation/programme")));
    }

    @Test
    void pays_back_when_contribution_has_made_up_for_all_that_was_spent() {
        // 1,200 at once in month 1, installed after 12 months, earning 60 less 10 a month from month 12 on.
        var plain = payback(programme(720, 1, 0, 12, 0, 0, 0), 120);

        assertThat(plain.months()).isEqualTo(Months.of(24));
        assertThat(plain.siliconLifeMonths()).isEqualTo(Months.of(LIFE));
        assertThat(plain.peakFunding()).isEqualTo(usd(1200));
        assertThat(plain.peakMonth()).isEqualTo(Months.ONE);
    }

    @Test
    void waits_for_training_and_deployment_and_pays_for_running_meanwhile() {
        // 6 months of running at 10 without income: 1,260 are out, and 50 a month come back in 25.2 months.
        var later = payback(programme(720, 1, 0, 12, 4, 2, 0), 120);

        assertThat(later.peakFunding()).isEqualTo(usd(1260));
        assertThat(later.peakMonth()).isEqualTo(Months.of(18));
        assertThat(later.months()).isEqualTo(Months.of(32));
    }

    @Test
    void loses_half_of_the_ramp() {
        // A ramp of 20 months earns in 20 what 10 full months do: ten months of 60 are lost, 12 months of net 50.
        var ramped = payback(programme(720, 1, 0, 12, 0, 0, 20), 120);

        assertThat(ramped.months()).isEqualTo(Months.of(24 + 12));
    }

    @Test
    void never_pays_back_when_running_costs_more_than_it_brings() {
        var losing = payback(programme(120, 1, 0, 12, 0, 0, 0), 240);

        assertThat(losing.months()).isEqualTo(Months.of(240));
        assertThat(losing.npv().value()).isNegative();
        assertThat(losing.statement()).contains("not within 20 years");
    }

    /** A second method, date by date: 1,200 in month 1; 50 a month for 60 months from month 13; 200 left in month 72. */
    @Test
    void agrees_with_a_sum_over_dates() {
        var programme = programme(720, 1, 0, 12, 0, 0, 0);

        double npv = payback(programme, 120).npv().value();
        var found = vintageYield(programme, 120);

        assertThat(npv).isCloseTo(worth(0.08), within(1e-6));
        assertThat(found.outcome()).isEqualTo(YieldOutcome.ONE_RATE);
        assertThat(found.rates()).isEqualTo(Count.ONE);
        assertThat(worth(found.irr().value())).isCloseTo(0, within(1e-5));
        assertThat(found.marginalRate()).isEqualTo(Rate.of(0.09));
    }

    /** By hand: 1,200 of month 1 financed at 9 %; 50 a month and 200 at the end grown at 3.95 %. */
    @Test
    void yields_less_when_receipts_wait_as_cash() {
        var found = vintageYield(programme(720, 1, 0, 12, 0, 0, 0), 120);

        double grown = 200;
        for (int month = 13; month <= 72; month++) {
            grown += 50 * Math.pow(1.0395, years(72) - years(month));
        }
        double laidOut = 1200 * Math.pow(1.09, -years(1));
        assertThat(found.modifiedIrr().value()).isCloseTo(Math.pow(grown / laidOut, 1 / years(72)) - 1, within(1e-9));
        assertThat(found.modifiedIrr()).isLessThan(found.irr());
    }

    @Test
    void names_a_vintage_that_loses_at_every_rate() {
        var found = vintageYield(programme(1, 1, 0, 12, 0, 0, 0), 2400);

        assertThat(found.outcome()).isEqualTo(YieldOutcome.LOSES_AT_EVERY_RATE);
        assertThat(found.rates()).isEqualTo(Count.ZERO);
        assertThat(found.statement()).startsWith("The vintage has no yield: it loses at every rate");
    }

    private static double worth(double rate) {
        double worth = -1200 * Math.pow(1 + rate, -years(1)) + 200 * Math.pow(1 + rate, -years(72));
        for (int month = 13; month <= 72; month++) {
            worth += 50 * Math.pow(1 + rate, -years(month));
        }
        return worth;
    }

    private static double years(int month) {
        LocalDate today = bare().evidence().profile().asOf();
        return ChronoUnit.DAYS.between(today, today.plusMonths(month)) / 365.0;
    }

    @Test
    void measures_how_far_apart_the_average_units_lie() {
        var drawnAtOnce = flowGap(programme(720, 1, 0, 12, 0, 0, 0));

        // Out in month 1; in over months 13 to 72, on average 42.5.
        assertThat(drawnAtOnce.outMonths()).isEqualTo(Months.ONE);
        assertThat(drawnAtOnce.inMonths()).isEqualTo(Months.of(42.5));
        assertThat(drawnAtOnce.flowMonths()).isEqualTo(Months.of(41.5));

        // A quarter after 4 months, the rest over months 5 to 16, on average 10.5.
        var staged = flowGap(programme(720, 0.25, 4, 12, 0, 0, 0));

        assertThat(staged.outMonths()).isEqualTo(Months.of(0.25 * 4 + 0.75 * 10.5));
        assertThat(staged.drawnUpfrontShare()).isEqualTo(Share.of(0.25));
    }

    @Test
    void counts_the_end_of_the_silicon_where_nothing_is_earned_in_its_life() {
        var idle = flowGap(programme(720, 1, 0, 12, 36, 36, 0));

        assertThat(idle.inMonths()).isEqualTo(Months.of(72));
    }

    @Test
    void spends_exactly_the_capital_in_whatever_phases() {
        for (double raised : new double[] {0, 0.4, 3, 7.5}) {
            for (double building : new double[] {1, 11.3, 15}) {
                var line = PhasedCash.of(
                        vintage(programme(720, 0.3, raised, building, 4.5, 3, 24), 120),
                        programme(720, 0.3, raised, building, 4.5, 3, 24));
                double spent = 0;
                for (double amount : line.capital) {
                    spent += amount;
                }

                assertThat(spent).as(raised + " and " + building).isCloseTo(1200, within(1e-9));
                assertThat(line.earned[240]).isCloseTo(60, within(1e-12));
            }
        }
    }

    private static VintageProgramme programme(
            double yearly, double upfront, double raise, double build, double train, double deploy, double ramp) {
        return new VintageProgramme(
                usd(yearly),
                Share.of(upfront),
                Months.of(raise),
                Months.of(build),
                Months.of(train),
                Months.of(deploy),
                Months.of(ramp));
    }

    private static Monetisation vintage(VintageProgramme programme, double running) {
        return new Monetisation(usd(1200), usd(running), usd(5000), Share.of(0.5), null, null, programme);
    }

    private static ComputeEvidence client(VintageProgramme programme, double running) {
        return bare().earning(vintage(programme, running))
                .financedAt(0.09, 2 / 3.0)
                .months("facility.life", 120)
                .months("silicon.life", LIFE);
    }

    private static Payback payback(VintageProgramme programme, double running) {
        return (Payback) VintageModel.of(client(programme, running).evidence()).get(0);
    }

    private static VintageYield vintageYield(VintageProgramme programme, double running) {
        return (VintageYield)
                VintageModel.of(client(programme, running).evidence()).get(1);
    }

    private static FlowGap flowGap(VintageProgramme programme) {
        return (FlowGap) VintageModel.of(client(programme, 120).evidence()).get(2);
    }
}
