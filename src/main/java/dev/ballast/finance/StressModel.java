package dev.ballast.finance;

import dev.ballast.fact.About;
import dev.ballast.fact.Fact;
import dev.ballast.profile.Evidence;
import dev.ballast.profile.Kind;
import dev.ballast.unit.Money;
import dev.ballast.unit.Months;
import java.util.List;

/** The next twelve months under a joint stress; nobody fines a sovereign a part of its revenue. */
public final class StressModel {

    private static final int MONTHS = 12;
    private static final String FALL = "stress.earnings-fall";
    private static final String PENALTY = "stress.penalty";

    private StressModel() {}

    /** The fact {@link LiquidityStress} about the organisation. */
    public static List<Fact> of(Evidence evidence) {
        var profile = evidence.profile();
        var debt = DebtBook.of(evidence);
        double operations = OwnCash.operations(evidence) - lost(evidence);
        double atStart = OwnCash.unrestricted(evidence) - penalty(evidence);
        double mustStay = profile.financials().liquidity().minimumCash().value();
        var path = CashPath.of(evidence, debt, MONTHS, atStart, operations);
        double lowest = path.lowest();
        return List.of(new LiquidityStress(
                About.organisation(profile.organisation().name()),
                Money.of(profile.currency(), lowest),
                lowest < 0,
                Money.of(profile.currency(), Math.max(0, path.lowestOwn() - mustStay)),
                Months.of(path.tightestMonth()),
                names(evidence, debt).of(evidence)));
    }

    private static double lost(Evidence evidence) {
        return evidence.parameters().share(FALL).value() * Math.max(0, earnings(evidence));
    }

    private static double earnings(Evidence evidence) {
        var year = evidence.profile().financials().latestYear();
        return year.operatingIncome().value() + year.depreciation().value();
    }

    private static boolean isFined(Evidence evidence) {
        return evidence.profile().organisation().kind() != Kind.SOVEREIGN;
    }

    private static double penalty(Evidence evidence) {
        return isFined(evidence)
                ? evidence.parameters().share(PENALTY).value()
                        * evidence.profile().financials().latestYear().revenue().value()
                : 0;
    }

    private static InputNames names(Evidence evidence, DebtBook debt) {
        boolean isFined = isFined(evidence);
        return CashPath.names(new InputNames().addAll(OwnCash.LINES), debt)
                .add("/financials/latest_year/operating_income", "/financials/latest_year/depreciation")
                .add("assumption:" + FALL)
                .addIf(isFined, "/financials/latest_year/revenue")
                .addIf(isFined, "assumption:" + PENALTY);
    }
}
