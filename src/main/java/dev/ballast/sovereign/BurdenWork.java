package dev.ballast.sovereign;

import dev.ballast.fact.Draft;
import dev.ballast.profile.Programme;
import dev.ballast.profile.StateDebt;
import dev.ballast.unit.Money;
import dev.ballast.unit.Share;

/** What each ratio of public debt is without the programme and with it, so that nobody blames it for what was there before. */
final class BurdenWork {

    private final State state;
    private final StateDebt debt;
    private final LoanSchedule loan;
    private final Programme programme;
    private final Draft draft;

    BurdenWork(State state, StateDebt debt, LoanSchedule loan, Programme programme) {
        this.state = state;
        this.debt = debt;
        this.loan = loan;
        this.programme = programme;
        this.draft = Draft.in(state.evidence().profile().currency());
    }

    Draft steps() {
        var accounts = state.said().accounts();
        double home = programme.domesticDebt().value();
        ratio("public debt", debt.pvPublic(), loan.presentValue() + home, "output", accounts.gdp());
        ratio("debt abroad", debt.pvExternal(), loan.presentValue(), "output", accounts.gdp());
        ratio("debt abroad", debt.pvExternal(), loan.presentValue(), "exports", accounts.exports());
        ratio("service abroad", debt.externalService(), loan.heaviestYear(), "exports", accounts.exports());
        ratio(
                "service abroad",
                debt.externalService(),
                loan.heaviestYear(),
                "public revenue",
                accounts.publicRevenue());
        return draft;
    }

    private void ratio(String what, Money before, double more, String base, Money of) {
        String without = "%s before".formatted(what);
        draft.plus(without, before)
                .over(base, of)
                .make("%s to %s without the programme".formatted(what, base), Share.of(before.value() / of.value()));
        if (more > 0) {
            draft.plus(without, before)
                    .plus("what the programme adds", more)
                    .over(base, of)
                    .make("with it", Share.of((before.value() + more) / of.value()));
        }
    }
}
