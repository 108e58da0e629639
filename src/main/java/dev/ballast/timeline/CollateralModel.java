package dev.ballast.timeline;

import dev.ballast.compute.Obsolescence;
import dev.ballast.fact.About;
import dev.ballast.fact.Fact;
import dev.ballast.fact.Inputs;
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
import java.util.List;

/** Principal against the price of the silicon that is pledged for it. Says nothing of debt without such a pledge. */
public final class CollateralModel {

    private CollateralModel() {}

    /** One fact {@link CollateralPath} about each instrument that is secured on silicon, or that there is none; not assessed where nobody valued it. */
    public static List<Fact> of(Evidence evidence) {
        var facts = new ArrayList<Fact>();
        SiliconPledge.valued(evidence).forEach(pledge -> facts.add(path(evidence, pledge)));
        facts.addAll(SiliconPledge.unvalued(evidence, CollateralPath.class));
        return facts.isEmpty()
                ? List.of(NotApplicable.of(CollateralPath.class, "no silicon is pledged for any debt"))
                : facts;
    }

    private static CollateralPath path(Evidence evidence, SiliconPledge pledge) {
        Instrument instrument = pledge.instrument();
        var schedule = Amortisation.of(instrument, evidence.profile().asOf());
        var paths = Obsolescence.of(evidence.parameters());
        double value = pledge.value().value();
        int payments = schedule.payments();
        double maturity = schedule.dueMonths(payments);
        Months age = pledge.ageMonths();
        var expected = UnderWater.of(
                schedule, value, paths.expectedByMonth(payments, age), paths.expectedAfter(maturity, age));
        var crash = UnderWater.of(schedule, value, paths.crashByMonth(payments), paths.crashAfter(maturity));
        double cap = evidence.parameters().ratio("coverage.cap").value();
        return new CollateralPath(
                About.instrument(instrument.id()),
                Share.of(Math.min(cap, expected.peak())),
                Months.of(expected.months()),
                Months.of(crash.months()),
                Money.of(evidence.profile().currency(), expected.shortfall()),
                Months.of(expected.first()),
                inputs(evidence, pledge.index(), instrument, expected.peak() >= cap));
    }

    private static Inputs inputs(Evidence evidence, int index, Instrument instrument, boolean capped) {
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
                .addIf(instrument.repayment() == Repayment.LEVEL_PAYMENT, InputNames.at(index, "rate_decimal"))
                .addIf(capped, "assumption:coverage.cap")
                .of(evidence);
    }
}
