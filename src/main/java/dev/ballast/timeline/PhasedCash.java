package dev.ballast.timeline;

import dev.ballast.profile.Monetisation;
import dev.ballast.profile.VintageProgramme;

/**
 * The money of one vintage month by month over five phases: raising capital, building, training, deploying, earning. Index
 * m holds the month that ends m months from today; amounts are whole units of the profile's currency.
 */
final class PhasedCash {

    /** The longest that anything is followed. */
    static final int HORIZON = 240;

    private static final double MONTHS_A_YEAR = 12;

    final double[] capital = new double[HORIZON + 1];
    final double[] running = new double[HORIZON + 1];
    final double[] earned = new double[HORIZON + 1];
    final double installed;

    private PhasedCash(double installed) {
        this.installed = installed;
    }

    static PhasedCash of(Monetisation monetisation, VintageProgramme programme) {
        double raised = programme.aggregationMonths().value();
        double building = programme.constructionMonths().value();
        var line = new PhasedCash(raised + building);
        double earning = line.installed
                + programme.trainingMonths().value()
                + programme.deploymentMonths().value();
        double all = monetisation.vintageCapital().value();
        double upfront = all * programme.drawnUpfrontShare().value();
        double ramp = programme.rampMonths().value();
        double monthlyCost = monetisation.yearlyRunningCost().value() / MONTHS_A_YEAR;
        double monthlyIncome = programme.yearlyContribution().value() / MONTHS_A_YEAR;
        line.capital[(int) Math.max(1, StrictMath.ceil(raised))] += upfront;
        for (int month = 1; month <= HORIZON; month++) {
            line.capital[month] += (all - upfront) / building * overlap(month, raised, line.installed);
            line.running[month] = monthlyCost * overlap(month, line.installed, HORIZON);
            line.earned[month] = monthlyIncome * (grown(month - earning, ramp) - grown(month - 1 - earning, ramp));
        }
        return line;
    }

    /** The part of a month that lies between two times. */
    static double overlap(int month, double from, double to) {
        return Math.max(0, Math.min(month, to) - Math.max(month - 1, from));
    }

    /** Months of full revenue that come in within so many months of its start, as it grows evenly over the ramp. */
    private static double grown(double since, double ramp) {
        if (since <= 0) {
            return 0;
        }
        return since < ramp ? since * since / (2 * ramp) : since - ramp / 2;
    }
}
