package dev.ballast.finance;

import dev.ballast.fact.About;
import dev.ballast.fact.Fact;
import dev.ballast.fact.NotApplicable;
import dev.ballast.fact.NotAssessed;
import dev.ballast.profile.Evidence;
import dev.ballast.profile.FloatingRate;
import dev.ballast.unit.Money;
import dev.ballast.unit.Ratio;
import dev.ballast.unit.Share;
import java.util.List;

/** Floating debt under a rise of market rates. */
public final class RateMixModel {

    private static final String SECTION = "/financing/floating_rate";
    private static final String SHOCK = "rates.shock";

    private RateMixModel() {}

    /** The fact {@link RateMix} about the organisation. */
    public static List<Fact> of(Evidence evidence) {
        var profile = evidence.profile();
        var debt = DebtBook.of(evidence);
        double principal = debt.principal();
        if (!(principal > 0)) {
            return List.of(NotApplicable.of(RateMix.class, "there is no debt"));
        }
        var about = About.organisation(profile.organisation().name());
        FloatingRate floating = profile.financing().floatingRate();
        if (floating == null) {
            return List.of(NotAssessed.of(RateMix.class, about, SECTION));
        }
        double unhedged =
                floating.floatingDebt().value() * (1 - floating.hedgedShare().value());
        double extra = unhedged * evidence.parameters().rate(SHOCK).value();
        double cap = evidence.parameters().ratio("coverage.cap").value();
        double service = ServiceAhead.of(evidence, debt).heaviest();
        Ratio cover = Capped.cover(AvailableCash.of(evidence).weaker(), service + extra, cap);
        return List.of(new RateMix(
                about,
                Share.of(unhedged / principal),
                Money.of(profile.currency(), extra),
                cover,
                Share.of(1 - profile.financials().siliconCapexShare().value()),
                names(evidence, debt)
                        .addIf(floating.floatingDebt().isPositive(), SECTION + "/hedged_share")
                        .addIf(Math.abs(cover.value()) >= cap, "assumption:coverage.cap")
                        .of(evidence)));
    }

    private static InputNames names(Evidence evidence, DebtBook debt) {
        return ServiceAhead.names(new InputNames().addAll(AvailableCash.weakerLines(evidence)), debt)
                .add(SECTION + "/floating_debt", "assumption:" + SHOCK);
    }
}
