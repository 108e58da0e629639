package dev.ballast.sovereign;

import dev.ballast.fact.Draft;
import dev.ballast.fact.Fact;
import dev.ballast.finance.Capped;
import dev.ballast.finance.InputNames;
import dev.ballast.profile.Evidence;
import dev.ballast.profile.Programme;
import dev.ballast.profile.PublicAccounts;
import dev.ballast.profile.StateDebt;
import dev.ballast.unit.Months;
import dev.ballast.unit.Share;
import java.util.List;

/** What a fall of the currency does to public debt, and what the programme does to reserves. */
public final class CurrencyModel {

    private static final String FALL = "sovereign.currency-fall";
    private static final String ACCOUNTS = "/sovereign/accounts/";
    private static final String DEBT = "/sovereign/debt/";

    private CurrencyModel() {}

    /** The fact {@link FxMismatch} of a state. */
    public static List<Fact> mismatch(Evidence evidence) {
        return State.facts(evidence, FxMismatch.class, CurrencyModel::mismatch);
    }

    /** The fact {@link ReserveCover} of a state. */
    public static List<Fact> reserves(Evidence evidence) {
        return State.facts(evidence, ReserveCover.class, CurrencyModel::reserves);
    }

    private static Fact mismatch(State state) {
        StateDebt debt = state.said().debt();
        Programme programme = state.said().programme();
        Share hardRevenue = state.said().accounts().hardRevenueShare();
        if (debt == null || programme == null || hardRevenue == null) {
            String line = hardRevenue == null ? "accounts/hard_revenue_share" : debt == null ? "debt" : "programme";
            return state.without(FxMismatch.class, line);
        }
        double loan = PublicDebtModel.schedule(state, programme).heaviestYear();
        double all = debt.publicService().value() + loan;
        double hard = debt.publicService().value() * debt.hardServiceShare().value() + loan;
        Share hardService = all > 0 ? Share.of(hard / all) : Share.ZERO;
        double cap = state.ratio("coverage.cap");
        double dearer = 1 / (1 - state.share(FALL));
        double revenue = state.said().accounts().publicRevenue().value()
                * (1 - hardRevenue.value() + hardRevenue.value() * dearer);
        double hardIncome = state.said().accounts().publicRevenue().value() * hardRevenue.value();
        var mismatch = Capped.load(hardService.value(), hardRevenue.value(), cap);
        return new FxMismatch(
                state.about(),
                mismatch,
                hardService,
                hardRevenue,
                Share.of((debt.externalService().value() + loan) * dearer / revenue),
                state.money(StrictMath.max(0, (hard - hardIncome) * (dearer - 1))),
                new InputNames()
                        .add(ACCOUNTS + "hard_revenue_share", ACCOUNTS + "public_revenue")
                        .add(DEBT + "public_service", DEBT + "hard_service_share", DEBT + "external_service")
                        .addAll(PublicDebtModel.loanLines())
                        .add("assumption:" + FALL)
                        .addIf(mismatch.value() >= cap, "assumption:coverage.cap")
                        .of(state.evidence())
                        .worked(work(state, hard, hardIncome, loan)));
    }

    /** What a fall costs in a year, where hard service is more than hard revenue. */
    private static Draft work(State state, double hard, double hardIncome, double loan) {
        var draft = Draft.in(state.evidence().profile().currency());
        double dearer = 1 / (1 - state.share(FALL)) - 1;
        if (hard <= hardIncome) {
            return draft;
        }
        if (loan > 0 && hard - loan > hardIncome) {
            draft.plus("hard-currency service today", hard - loan)
                    .minus("hard-currency revenue", hardIncome)
                    .times("dearer after a fall of " + Share.of(state.share(FALL)), Share.of(dearer))
                    .make("of which without the programme", (hard - loan - hardIncome) * dearer);
        }
        if (loan > 0) {
            draft.plus("hard-currency service today", hard - loan)
                    .plus("the programme's loan in its heaviest year", loan)
                    .make("hard-currency service", hard);
        }
        return draft.plus("hard-currency service", hard)
                .minus("hard-currency revenue", hardIncome)
                .times("dearer after a fall of " + Share.of(state.share(FALL)), Share.of(dearer))
                .make("cost of the fall a year", (hard - hardIncome) * dearer);
    }

    private static Fact reserves(State state) {
        PublicAccounts accounts = state.said().accounts();
        Programme programme = state.said().programme();
        if (accounts.reserves() == null) {
            return state.without(ReserveCover.class, "accounts/reserves");
        }
        if (accounts.monthlyImports() == null) {
            return state.without(ReserveCover.class, "accounts/monthly_imports");
        }
        if (programme == null) {
            return state.without(ReserveCover.class, "programme");
        }
        double reserves = accounts.reserves().value();
        double hardware = programme.hardwareImports().value();
        Share taken = reserves > 0 ? Share.of(hardware / reserves) : hardware > 0 ? Share.ONE : Share.ZERO;
        return new ReserveCover(
                state.about(),
                Months.of((reserves - hardware) / accounts.monthlyImports().value()),
                taken,
                programme.hardwareImports(),
                state.inputs(
                                ACCOUNTS + "reserves",
                                ACCOUNTS + "monthly_imports",
                                "/sovereign/programme/hardware_imports")
                        .worked(Draft.in(state.evidence().profile().currency())
                                .plus("reserves", accounts.reserves())
                                .minus("hardware of the programme", programme.hardwareImports())
                                .over("imports of a month", accounts.monthlyImports())
                                .make(
                                        "months of imports",
                                        Months.of((reserves - hardware)
                                                / accounts.monthlyImports().value()))));
    }
}
