package dev.ballast.timeline;

import dev.ballast.fact.About;
import dev.ballast.fact.Fact;
import dev.ballast.fact.NotAssessed;
import dev.ballast.finance.CashLine;
import dev.ballast.finance.InputNames;
import dev.ballast.profile.Evidence;
import dev.ballast.profile.Monetisation;
import dev.ballast.profile.VintageProgramme;
import dev.ballast.unit.Count;
import dev.ballast.unit.Money;
import dev.ballast.unit.Months;
import dev.ballast.unit.Rate;
import dev.ballast.unit.Share;
import java.util.List;

/** One vintage over its five phases: what it takes, when it pays back, and how far apart its flows lie. */
public final class VintageModel {

    private static final String SECTION = "/monetisation/programme";

    /** A part of what was spent below which a balance is noise. */
    private static final double NOISE = 1e-9;

    private VintageModel() {}

    /** The facts {@link Payback}, {@link VintageYield} and {@link FlowGap} about the organisation; not assessed without a programme. */
    public static List<Fact> of(Evidence evidence) {
        var profile = evidence.profile();
        About about = About.organisation(profile.organisation().name());
        Monetisation monetisation = profile.monetisation();
        VintageProgramme programme = monetisation == null ? null : monetisation.programme();
        if (monetisation == null || programme == null) {
            return List.of(
                    NotAssessed.of(Payback.class, about, SECTION),
                    NotAssessed.of(VintageYield.class, about, SECTION),
                    NotAssessed.of(FlowGap.class, about, SECTION));
        }
        var line = PhasedCash.of(monetisation, programme);
        double life = evidence.parameters().months("silicon.life").value();
        double[] flows = vintage(line, line.installed + life);
        double[] withResidual = flows.clone();
        withResidual[flows.length - 1] +=
                residual(evidence, life, monetisation.vintageCapital().value());
        var value = CashLine.monthly(profile.asOf(), withResidual);
        return List.of(
                payback(evidence, about, line, flows, value),
                vintageYield(evidence, about, value),
                flowGap(evidence, about, line, life, programme));
    }

    /** The same vintage month by month, paid for by a loan, until its accelerators are worn out; none without a programme. */
    public static List<VintageMonth> byMonth(Evidence evidence) {
        return VintageLine.of(evidence);
    }

    private static Payback payback(Evidence evidence, About about, PhasedCash line, double[] flows, CashLine value) {
        int peak = peakMonth(flows);
        var parameters = evidence.parameters();
        var currency = evidence.profile().currency();
        return new Payback(
                about,
                Months.of(paybackMonths(line)),
                parameters.months("silicon.life"),
                Money.of(currency, -balance(flows, peak)),
                Months.of(peak),
                Money.of(
                        currency,
                        value.presentValue(
                                parameters.rate("compute.discount-rate").value())),
                valueNames().add("assumption:compute.discount-rate").of(evidence));
    }

    private static VintageYield vintageYield(Evidence evidence, About about, CashLine value) {
        Rate marginal = evidence.profile().financing().marginalRateDecimal();
        double reinvested = evidence.parameters().rate("cash.yield").value();
        var found = value.rateOfReturn();
        return new VintageYield(
                about,
                found.outcome(),
                Count.of(found.rates()),
                Rate.of(found.rate()),
                Rate.of(value.modifiedYield(marginal.value(), reinvested)),
                marginal,
                valueNames()
                        .add("/financing/marginal_rate_decimal", "assumption:cash.yield")
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

    /** A balance that is nothing but the noise of adding up is nothing. */
    private static double paybackMonths(PhasedCash line) {
        double balance = 0;
        double spent = 0;
        for (int month = 1; month <= PhasedCash.HORIZON; month++) {
            balance += line.earned[month] - line.running[month] - line.capital[month];
            spent += line.capital[month];
            if (month > line.installed && balance >= -NOISE * spent) {
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

    private static InputNames valueNames() {
        return gapNames()
                .add(
                        "/as_of",
                        "/monetisation/vintage_capital",
                        SECTION + "/yearly_contribution",
                        "/monetisation/yearly_running_cost",
                        "/financials/silicon_capex_share",
                        "assumption:facility.life");
    }
}
