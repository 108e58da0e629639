package dev.ballast.timeline;

import dev.ballast.compute.Obsolescence;
import dev.ballast.fact.About;
import dev.ballast.fact.Fact;
import dev.ballast.fact.NotApplicable;
import dev.ballast.finance.Amortisation;
import dev.ballast.finance.InputNames;
import dev.ballast.profile.Evidence;
import dev.ballast.profile.Instrument;
import dev.ballast.profile.Repayment;
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
    private final SiliconPledge pledge;
    private final Instrument instrument;
    private final Obsolescence paths;
    private final double[] left;

    private LoanToValueModel(Evidence evidence, SiliconPledge pledge) {
        this.evidence = evidence;
        this.pledge = pledge;
        this.instrument = pledge.instrument();
        this.paths = Obsolescence.of(evidence.parameters());
        this.left = paths.expectedByMonth(MOST_MONTHS, pledge.ageMonths());
    }

    /** Two facts about each instrument that is secured on silicon of some value, or that there is none; not assessed where nobody valued it. */
    public static List<Fact> of(Evidence evidence) {
        var facts = new ArrayList<Fact>();
        for (SiliconPledge pledge : worthSomething(evidence)) {
            var model = new LoanToValueModel(evidence, pledge);
            facts.add(model.path());
            facts.add(model.tenor());
        }
        facts.addAll(SiliconPledge.unvalued(evidence, LtvPath.class));
        facts.addAll(SiliconPledge.unvalued(evidence, LongestTenor.class));
        return facts.isEmpty()
                ? List.of(
                        NotApplicable.of(LtvPath.class, "no silicon is pledged for any debt"),
                        NotApplicable.of(LongestTenor.class, "no silicon is pledged for any debt"))
                : facts;
    }

    /** Loan-to-value of every month to maturity, instrument by instrument; none where no silicon is pledged. */
    public static List<LtvMonth> byMonth(Evidence evidence) {
        var months = new ArrayList<LtvMonth>();
        for (SiliconPledge pledge : worthSomething(evidence)) {
            months.addAll(new LoanToValueModel(evidence, pledge).months());
        }
        return months;
    }

    private static List<SiliconPledge> worthSomething(Evidence evidence) {
        return SiliconPledge.valued(evidence).stream()
                .filter(pledge -> pledge.value().isPositive())
                .toList();
    }

    private List<LtvMonth> months() {
        var schedule = Amortisation.of(instrument, evidence.profile().asOf());
        double[] owed = schedule.balances();
        double atMaturity = paths.expectedAfter(schedule.dueMonths(schedule.payments()), pledge.ageMonths());
        double cap = evidence.parameters().ratio("coverage.cap").value();
        var currency = evidence.profile().currency();
        var months = new ArrayList<LtvMonth>();
        for (int month = 0; month < owed.length; month++) {
            boolean isLast = month == owed.length - 1;
            double principal = isLast && month > 0 ? owed[month - 1] : owed[month];
            double value = pledge.value().value() * (isLast ? atMaturity : left[month]);
            months.add(new LtvMonth(
                    instrument.id(),
                    month,
                    Money.of(currency, principal),
                    Money.of(currency, value),
                    Share.of(Math.min(cap, principal / value))));
        }
        return months;
    }

    private LtvPath path() {
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
                inputs().addIf(Arrays.stream(ltv).anyMatch(one -> one == cap), "assumption:coverage.cap")
                        .of(evidence));
    }

    private double ltv(double[] owed, int month) {
        return month < owed.length ? owed[month] / (pledge.value().value() * left[month]) : 0;
    }

    private double covered(Amortisation schedule, double[] owed) {
        int covered = 0;
        for (int month = 0; month < owed.length; month++) {
            double worth = pledge.value().value() * paths.expectedAfter(month, pledge.ageMonths());
            covered = owed[month] > worth ? month + 1 : covered;
        }
        return Math.min(covered, schedule.dueMonths(schedule.payments()));
    }

    private LongestTenor tenor() {
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
                inputs().add("assumption:" + CEILING).of(evidence));
    }

    private double peak(int months) {
        var schedule = Amortisation.of(
                instrument.repayment(),
                instrument.principal().value(),
                instrument.rateDecimal().value(),
                months,
                instrument.principal().value() * instrument.balloon());
        return UnderWater.of(schedule, pledge.value().value(), left, left[months])
                .peak();
    }

    private InputNames inputs() {
        int index = pledge.index();
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
