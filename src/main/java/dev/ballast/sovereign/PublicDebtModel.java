package dev.ballast.sovereign;

import dev.ballast.fact.Draft;
import dev.ballast.fact.Fact;
import dev.ballast.fact.NotApplicable;
import dev.ballast.finance.InputNames;
import dev.ballast.profile.CapacityClass;
import dev.ballast.profile.Evidence;
import dev.ballast.profile.Programme;
import dev.ballast.profile.ProgrammeLoan;
import dev.ballast.profile.StateDebt;
import dev.ballast.unit.Months;
import dev.ballast.unit.Share;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Public debt before and after the programme, and the terms of what the programme borrows abroad. */
public final class PublicDebtModel {

    private static final String DISCOUNT_RATE = "sovereign.discount-rate";
    private static final String ACCOUNTS = "/sovereign/accounts/";
    private static final String DEBT = "/sovereign/debt/";
    private static final String PROGRAMME = "/sovereign/programme/";
    private static final double DAYS_A_MONTH = 365.25 / 12;

    private PublicDebtModel() {}

    /** The fact {@link DebtCarryingCapacity} of a state. */
    public static List<Fact> capacity(Evidence evidence) {
        return State.facts(evidence, DebtCarryingCapacity.class, PublicDebtModel::capacity);
    }

    /** The fact {@link DebtBurden} of a state. */
    public static List<Fact> burden(Evidence evidence) {
        return State.facts(evidence, DebtBurden.class, PublicDebtModel::burden);
    }

    /** The fact {@link LoanTerms} of a state whose programme borrows abroad. */
    public static List<Fact> terms(Evidence evidence) {
        return State.facts(evidence, LoanTerms.class, PublicDebtModel::terms);
    }

    private static Fact capacity(State state) {
        StateDebt debt = state.said().debt();
        if (debt == null) {
            return state.without(DebtCarryingCapacity.class, "debt");
        }
        CapacityClass capacity = debt.capacity();
        LocalDate published = debt.capacityPublished();
        if (capacity == null) {
            return NotApplicable.of(
                    DebtCarryingCapacity.class, "no debt sustainability analysis of low-income countries covers it");
        }
        if (published == null) {
            return state.without(DebtCarryingCapacity.class, "debt/capacity_published");
        }
        long days =
                ChronoUnit.DAYS.between(published, state.evidence().profile().asOf());
        return new DebtCarryingCapacity(
                state.about(),
                capacity,
                Months.of(StrictMath.floor(days / DAYS_A_MONTH)),
                state.inputs(DEBT + "capacity", DEBT + "capacity_published", "/as_of"));
    }

    private static Fact burden(State state) {
        StateDebt debt = state.said().debt();
        Programme programme = state.said().programme();
        if (debt == null || programme == null) {
            return state.without(DebtBurden.class, debt == null ? "debt" : "programme");
        }
        var accounts = state.said().accounts();
        double gdp = accounts.gdp().value();
        LoanSchedule loan = schedule(state, programme);
        double abroad = debt.pvExternal().value() + loan.presentValue();
        double service = debt.externalService().value() + loan.heaviestYear();
        double added = loan.presentValue() + programme.domesticDebt().value();
        return new DebtBurden(
                state.about(),
                Share.of(abroad / gdp),
                Share.of(abroad / accounts.exports().value()),
                Share.of(service / accounts.exports().value()),
                Share.of(service / accounts.publicRevenue().value()),
                Share.of((debt.pvPublic().value() + added) / gdp),
                Share.of(added / gdp),
                new InputNames()
                        .add(ACCOUNTS + "gdp", ACCOUNTS + "exports", ACCOUNTS + "public_revenue")
                        .add(DEBT + "pv_public", DEBT + "pv_external", DEBT + "external_service")
                        .add(PROGRAMME + "domestic_debt")
                        .addAll(loanLines())
                        .addIf(programme.externalLoan() != null, "assumption:" + DISCOUNT_RATE)
                        .of(state.evidence())
                        .worked(new BurdenWork(state, debt, loan, programme).steps()));
    }

    private static Fact terms(State state) {
        Programme programme = state.said().programme();
        if (programme == null) {
            return state.without(LoanTerms.class, "programme");
        }
        ProgrammeLoan loan = programme.externalLoan();
        if (loan == null) {
            return NotApplicable.of(LoanTerms.class, "the programme borrows nothing abroad");
        }
        LoanSchedule schedule = schedule(state, programme);
        return new LoanTerms(
                state.about(),
                Share.of(1 - schedule.presentValue() / loan.principal().value()),
                state.money(schedule.heaviestYear()),
                new InputNames()
                        .addAll(loanLines())
                        .add("assumption:" + DISCOUNT_RATE)
                        .of(state.evidence())
                        .worked(work(state, loan, schedule)));
    }

    /** The terms of the loan in the one step that they make. */
    private static Draft work(State state, ProgrammeLoan loan, LoanSchedule schedule) {
        String terms = "worth of its payments at %s, first principal after %s, last after %s, discounted at %s"
                .formatted(
                        loan.rateDecimal(),
                        loan.graceMonths(),
                        loan.tenorMonths(),
                        state.evidence().parameters().rate(DISCOUNT_RATE));
        return Draft.in(state.evidence().profile().currency())
                .plus("principal of the loan", loan.principal())
                .times(
                        terms,
                        Share.of(schedule.presentValue() / loan.principal().value()))
                .make("present value of the loan", schedule.presentValue());
    }

    static LoanSchedule schedule(State state, Programme programme) {
        double rate = state.evidence().parameters().rate(DISCOUNT_RATE).value();
        return LoanSchedule.of(programme.externalLoan(), rate);
    }

    static List<String> loanLines() {
        String loan = PROGRAMME + "external_loan/";
        return List.of(loan + "principal", loan + "rate_decimal", loan + "grace_months", loan + "tenor_months");
    }
}
