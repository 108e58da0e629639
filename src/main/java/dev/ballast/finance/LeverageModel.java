package dev.ballast.finance;

import dev.ballast.fact.About;
import dev.ballast.fact.Draft;
import dev.ballast.fact.Fact;
import dev.ballast.fact.NotApplicable;
import dev.ballast.fact.NotAssessed;
import dev.ballast.profile.Evidence;
import dev.ballast.profile.Kind;
import dev.ballast.profile.OffBalanceSheet;
import dev.ballast.unit.Money;
import dev.ballast.unit.Ratio;
import dev.ballast.unit.Share;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Debt and what weighs like debt, against what the wanted rating bears. */
public final class LeverageModel {

    private LeverageModel() {}

    /** The facts {@link DebtLikeCommitments} and {@link Leverage} about the organisation. */
    public static List<Fact> of(Evidence evidence) {
        if (evidence.profile().organisation().kind() == Kind.SOVEREIGN) {
            String reason = "a state has no EBITDA to hold its debt against";
            return List.of(
                    NotApplicable.of(DebtLikeCommitments.class, reason), NotApplicable.of(Leverage.class, reason));
        }
        var about = About.organisation(evidence.profile().organisation().name());
        var unknown = AdjustedDebt.unknown(evidence.profile().financing().offBalanceSheet());
        String[] missing = unknown.toArray(String[]::new);
        var adjusted = AdjustedDebt.of(evidence, DebtBook.of(evidence));
        return List.of(
                unknown.size() == 3
                        ? NotAssessed.of(DebtLikeCommitments.class, about, AdjustedDebt.SECTION)
                        : commitments(evidence, adjusted, unknown.isEmpty()),
                unknown.isEmpty() ? leverage(evidence, adjusted) : NotAssessed.of(Leverage.class, about, missing));
    }

    private static Fact commitments(Evidence evidence, AdjustedDebt adjusted, boolean complete) {
        var profile = evidence.profile();
        double cap = cap(evidence);
        Ratio toDebt = Capped.load(adjusted.besides(), adjusted.reported(), cap);
        Ratio leverage = ratio(evidence, adjusted.reported() + adjusted.besides());
        return new DebtLikeCommitments(
                About.organisation(profile.organisation().name()),
                Money.of(profile.currency(), adjusted.stated()),
                Money.of(profile.currency(), adjusted.besides()),
                Share.of(toDebt.value()),
                leverage,
                complete,
                names(evidence)
                        .addIf(Math.max(toDebt.value(), leverage.value()) >= cap, "assumption:coverage.cap")
                        .of(evidence)
                        .worked(split(evidence, adjusted)));
    }

    private static Fact leverage(Evidence evidence, AdjustedDebt adjusted) {
        var profile = evidence.profile();
        String ceilingId = DebtRoomModel.ceiling(profile);
        Ratio ceiling = evidence.parameters().ratio(ceilingId);
        Ratio reported = ratio(evidence, adjusted.reported());
        double weight = adjusted.reported() + adjusted.besides();
        Ratio withAll = ratio(evidence, weight);
        double borne = ceiling.value() * Math.max(0, DebtRoomModel.earnings(profile));
        return new Leverage(
                About.organisation(profile.organisation().name()),
                reported,
                withAll,
                ceiling,
                Money.of(profile.currency(), Math.max(0, weight - borne)),
                names(evidence)
                        .add("/financing/rating_floor", "assumption:" + ceilingId)
                        .addIf(withAll.value() >= cap(evidence), "assumption:coverage.cap")
                        .of(evidence)
                        .worked(above(evidence, adjusted, ceiling, borne)));
    }

    /** What was stated, kind by kind, and what it weighs. */
    private static Draft split(Evidence evidence, AdjustedDebt adjusted) {
        OffBalanceSheet promises = evidence.profile().financing().offBalanceSheet();
        var draft = Draft.in(evidence.profile().currency());
        if (promises != null) {
            stated(draft, "leases not begun", promises.leasesNotCommenced());
            stated(draft, "residual value guaranteed", promises.residualValueGuarantees());
            stated(draft, "firm purchases", promises.purchaseCommitments());
        }
        if (adjusted.stated() > 0) {
            draft.make("commitments as stated", adjusted.stated());
        }
        return adjusted.weighed(draft);
    }

    private static void stated(Draft draft, String name, @Nullable Money amount) {
        if (amount != null && amount.isPositive()) {
            draft.plus(name, amount);
        }
    }

    private static Draft above(Evidence evidence, AdjustedDebt adjusted, Ratio ceiling, double borne) {
        double weight = adjusted.reported() + adjusted.besides();
        var draft = adjusted.work(evidence);
        if (borne > 0) {
            draft.plus("ceiling", ceiling)
                    .times(
                            AdjustedDebt.EARNED,
                            Money.of(evidence.profile().currency(), DebtRoomModel.earnings(evidence.profile())))
                    .make("debt that the ceiling bears", borne);
        }
        return weight > borne && borne > 0
                ? draft.plus(AdjustedDebt.OWED, weight)
                        .minus("debt that the ceiling bears", borne)
                        .make("above the ceiling", weight - borne)
                : draft;
    }

    private static Ratio ratio(Evidence evidence, double debt) {
        return Capped.load(debt, DebtRoomModel.earnings(evidence.profile()), cap(evidence));
    }

    private static InputNames names(Evidence evidence) {
        OffBalanceSheet promises = evidence.profile().financing().offBalanceSheet();
        return AdjustedDebt.names(new InputNames(), promises)
                .each("principal")
                .add("/financials/latest_year/operating_income", "/financials/latest_year/depreciation");
    }

    private static double cap(Evidence evidence) {
        return evidence.parameters().ratio("coverage.cap").value();
    }
}
