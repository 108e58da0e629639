package dev.ballast.timeline;

import dev.ballast.fact.About;
import dev.ballast.fact.Fact;
import dev.ballast.fact.NotAssessed;
import dev.ballast.finance.InputNames;
import dev.ballast.profile.Evidence;
import dev.ballast.profile.Monetisation;
import dev.ballast.profile.VintageProgramme;
import dev.ballast.unit.Money;
import dev.ballast.unit.Months;
import dev.ballast.unit.Rate;
import dev.ballast.unit.Share;
import java.util.List;

/** One vintage over its five phases: what it takes, when it pays back, and how far apart its flows lie. */
public final class VintageModel {

    private static final double MONTHS_A_YEAR = 12;
    private static final String SECTION = "/monetisation/programme";

    private VintageModel() {}

    /** The facts {@link Payback} and {@link FlowGap} about the organisation; not assessed without a programme. */
    public static List<Fact> of(Evidence evidence) {
        var profile = evidence.profile();
        About about = About.organisation(profile.organisation().name());
        Monetisation monetisation = profile.monetisation();
        VintageProgramme programme = monetisation == null ? null : monetisation.programme();
        if (monetisation == null || programme == null) {
            return List.of(
                    NotAssessed.of(Payback.class, about, SECTION), NotAssessed.of(FlowGap.class, about, SECTION));
        }
        var line = PhasedCash.of(monetisation, programme);
        double life = evidence.parameters().months("silicon.life").value();
        return List.of(
                payback(
                        evidence,
                        about,
                        line,
                        life,
                        monetisation.vintageCapital().value()),
                flowGap(evidence, about, line, life, programme));
    }

    private static Payback payback(Evidence evidence, About about, PhasedCash line, double life, double capital) {
        double[] flows = vintage(line, line.installed + life);
        int peak = peakMonth(flows);
        double out = -balance(flows, peak);
        flows[flows.length - 1] += residual(evidence, life, capital);
        double yearly = evidence.parameters().rate("compute.discount-rate").value();
        double monthly = StrictMath.pow(1 + yearly, 1 / MONTHS_A_YEAR) - 1;
        var currency = evidence.profile().currency();
        return new Payback(
                about,
                Months.of(paybackMonths(line)),
                Months.of(life),
                Money.of(currency, out),
                Months.of(peak),
                Money.of(currency, CashLine.presentValue(flows, monthly)),
                Rate.of(StrictMath.pow(1 + CashLine.rateOfReturn(flows), MONTHS_A_YEAR) - 1),
                names().add(
                                "/monetisation/yearly_running_cost",
                                "/financials/silicon_capex_share",
                                "assumption:facility.life",
                                "assumption:compute.discount-rate")
                        .of(evidence));
    }

    private static FlowGap flowGap(
            Evidence evidence, About about, PhasedCash line, double life, VintageProgramme programme) {
        double end = line.installed + life;
        double out = 0;
        double spent = 0;
        double in = 0;
        double earned = 0;
        for (int month = 1; month <= PhasedCash.HORIZON; month++) {
            double income = line.earned[month] * PhasedCash.overlap(month, 0, end);
            out += month * line.capital[month];
            spent += line.capital[month];
            in += month * income;
            earned += income;
        }
        double outMonths = out / spent;
        double inMonths = earned > 0 ? in / earned : end;
        return new FlowGap(
                about,
                Months.of(inMonths - outMonths),
                Months.of(outMonths),
                Months.of(inMonths),
                Share.of(programme.drawnUpfrontShare().value()),
                gapNames().of(evidence));
    }

    /** Net flows while the accelerators last. */
    private static double[] vintage(PhasedCash line, double end) {
        var flows = new double[(int) Math.min(PhasedCash.HORIZON, StrictMath.ceil(end)) + 1];
        for (int month = 1; month < flows.length; month++) {
            flows[month] = (line.earned[month] - line.running[month]) * PhasedCash.overlap(month, 0, end)
                    - line.capital[month];
        }
        return flows;
    }

    private static double paybackMonths(PhasedCash line) {
        double balance = 0;
        for (int month = 1; month <= PhasedCash.HORIZON; month++) {
            balance += line.earned[month] - line.running[month] - line.capital[month];
            if (month > line.installed && balance >= 0) {
                return month - line.installed;
            }
        }
        return PhasedCash.HORIZON;
    }

    private static int peakMonth(double[] flows) {
        double balance = 0;
        double least = 0;
        int peak = 0;
        for (int month = 1; month < flows.length; month++) {
            balance += flows[month];
            if (balance < least) {
                least = balance;
                peak = month;
            }
        }
        return peak;
    }

    private static double balance(double[] flows, int until) {
        double balance = 0;
        for (int month = 1; month <= until; month++) {
            balance += flows[month];
        }
        return balance;
    }

    /** What shell and power are worth when the accelerators are worn out: their cost less straight-line wear. */
    private static double residual(Evidence evidence, double life, double capital) {
        double silicon = evidence.profile().financials().siliconCapexShare().value();
        double facility = evidence.parameters().months("facility.life").value();
        return capital * (1 - silicon) * Math.max(0, 1 - life / facility);
    }

    private static InputNames gapNames() {
        return new InputNames()
                .add(
                        SECTION + "/drawn_upfront_share",
                        SECTION + "/aggregation_months",
                        SECTION + "/construction_months",
                        SECTION + "/training_months",
                        SECTION + "/deployment_months",
                        SECTION + "/ramp_months",
                        "assumption:silicon.life");
    }

    private static InputNames names() {
        return gapNames().add("/monetisation/vintage_capital", SECTION + "/yearly_contribution");
    }
}
