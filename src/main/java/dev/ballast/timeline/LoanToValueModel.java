package dev.ballast.timeline;

import dev.ballast.compute.Obsolescence;
import dev.ballast.fact.About;
import dev.ballast.fact.Fact;
import dev.ballast.fact.NotApplicable;
import dev.ballast.finance.Amortisation;
import dev.ballast.finance.InputNames;
import dev.ballast.profile.Collateral;
import dev.ballast.profile.Evidence;
import dev.ballast.profile.Instrument;
import dev.ballast.profile.Repayment;
import dev.ballast.profile.SecuredBy;
import dev.ballast.unit.Money;
import dev.ballast.unit.Months;
import dev.ballast.unit.Share;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Makes {@link LtvPath} and {@link LongestTenor} of each instrument that is secured on silicon. */
public final class LoanToValueModel {

    private static final String CEILING = "collateral.ltv-ceiling";
    private static final int MOST_MONTHS = 360;
    private static final int YEAR = 12;
    private static final int YEARS = 4;

    private final Evidence evidence;
    private final Instrument instrument;
    private final Collateral collateral;
    private final Obsolescence paths;
    private final double[] left;

    private LoanToValueModel(Evidence evidence, Instrument instrument, Collateral collateral) {
        this.evidence = evidence;
        this.instrument = instrument;
        this.collateral = collateral;
        this.paths = Obsolescence.of(evidence.parameters());
        this.left = paths.expectedByMonth(MOST_MONTHS, collateral.ageMonths());
    }

    /** Two facts about each instrument that is secured on silicon of some value, or that there is none. */
    public static List<Fact> of(Evidence evidence) {
        var instruments = evidence.profile().financing().instruments();
        var facts = new ArrayList<Fact>();
        for (int index = 0; index < instruments.size(); index++) {
            Collateral collateral = instruments.get(index).collateral();
            if (isPledged(instruments.get(index)) && collateral != null) {
                var model = new LoanToValueModel(evidence, instruments.get(index), collateral);
                facts.add(model.path(index));
                facts.add(model.tenor(index));
            }
        }
        return facts.isEmpty()
                ? List.of(
                        NotApplicable.of(LtvPath.class, "no silicon is pledged for any debt"),
                        NotApplicable.of(LongestTenor.class, "no silicon is pledged for any debt"))
                : facts;
    }

    /** Loan-to-value of every month to maturity, instrument by instrument; none where no silicon is pledged. */
    public static List<LtvMonth> byMonth(Evidence evidence) {
        var months = new ArrayList<LtvMonth>();
        for (Instrument instrument : evidence.profile().financing().instruments()) {
            Collateral collateral = instrument.collateral();
            if (isPledged(instrument) && collateral != null) {
                months.addAll(new LoanToValueModel(evidence, instrument, collateral).months());
            }
        }
        return months;
    }

    private static boolean isPledged(Instrument instrument) {
        Collateral collateral = instrument.collateral();
        return collateral != null
                && collateral.securedBy() == SecuredBy.SILICON
                && collateral.value().isPositive()
                && instrument.principal().isPositive();
    }

    private List<LtvMonth> months() {
        var schedule = Amortisation.of(instrument, evidence.profile().asOf());
        double[] owed = schedule.balances();
        double atMaturity = paths.expectedAfter(schedule.dueMonths(schedule.payments()), collateral.ageMonths());
        double cap = evidence.parameters().ratio("coverage.cap").value();
        var currency = evidence.profile().currency();
        var months = new ArrayList<LtvMonth>();
        for (int month = 0; month < owed.length; month++) {
            boolean isLast = month == owed.length - 1;
            double principal = isLast && month > 0 ? owed[month - 1] : owed[month];
            double value = collateral.value().value() * (isLast ? atMaturity : left[month]);
            months.add(new LtvMonth(
                    instrument.id(),
                    month,
                    Money.of(currency, principal),
                    Money.of(currency, value),
                    Share.of(Math.min(cap, principal / value))));
        }
        return months;
    }

    private LtvPath path(int index) {
        var schedule = Amortisation.of(instrument, evidence.profile().asOf());
        double[] owed = schedule.balances();
        double cap = evidence.parameters().ratio("coverage.cap").value();
        double[] ltv = IntStream.rangeClosed(0, YEARS)
                .mapToDouble(year -> Math.min(cap, ltv(owed, year * YEAR)))
                .toArray();
        return new LtvPath(
                About.instrument(instrument.id()),
                Share.of(ltv[0]),
                Share.of(ltv[1]),
                Share.of(ltv[2]),
                Share.of(ltv[3]),
                Share.of(ltv[4]),
                Months.of(covered(schedule, owed)),
                inputs(index)
                        .addIf(Arrays.stream(ltv).anyMatch(one -> one == cap), "assumption:coverage.cap")
                        .of(evidence));
    }

    private double ltv(double[] owed, int month) {
        return month < owed.length ? owed[month] / (collateral.value().value() * left[month]) : 0;
    }

    private double covered(Amortisation schedule, double[] owed) {
        int covered = 0;
        for (int month = 0; month < owed.length; month++) {
            double worth = collateral.value().value() * paths.expectedAfter(month, collateral.ageMonths());
            covered = owed[month] > worth ? month + 1 : covered;
        }
        return Math.min(covered, schedule.dueMonths(schedule.payments()));
    }

    private LongestTenor tenor(int index) {
        Share ceiling = evidence.parameters().share(CEILING);
        int longest = 0;
        int tooLong = MOST_MONTHS + 1;
        while (tooLong - longest > 1) {
            int middle = (longest + tooLong) / 2;
            if (peak(middle) <= ceiling.value()) {
                longest = middle;
            } else {
                tooLong = middle;
            }
        }
        double tenor = Math.max(0, Months.count(evidence.profile().asOf(), instrument.maturityDate()));
        return new LongestTenor(
                About.instrument(instrument.id()),
                ceiling,
                Months.of(longest),
                Months.of(tenor),
                inputs(index).add("assumption:" + CEILING).of(evidence));
    }

    private double peak(int months) {
        var schedule = Amortisation.of(
                instrument.repayment(),
                instrument.principal().value(),
                instrument.rateDecimal().value(),
                months,
                instrument.principal().value() * instrument.balloon());
        return UnderWater.of(schedule, collateral.value().value(), left, left[months])
                .peak();
    }

    private InputNames inputs(int index) {
        return new InputNames()
                .add(
                        "/as_of",
                        InputNames.at(index, "principal"),
                        InputNames.at(index, "maturity_date"),
                        InputNames.at(index, "collateral/secured_by"),
                        InputNames.at(index, "collateral/value"),
                        InputNames.at(index, "collateral/age_months"))
                .repayment(index, instrument)
                .add(Obsolescence.parameters())
                .addIf(instrument.repayment() == Repayment.LEVEL_PAYMENT, InputNames.at(index, "rate_decimal"));
    }
}
