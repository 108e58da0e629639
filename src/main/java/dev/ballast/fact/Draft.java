package dev.ballast.fact;

import dev.ballast.unit.Money;
import dev.ballast.unit.Quantity;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;

/** Writes a {@link Working} term by term; bare numbers are amounts in whole units of one currency. */
public final class Draft {

    private final Currency currency;
    private final List<Working.Step> steps = new ArrayList<>();
    private final List<Working.Term> terms = new ArrayList<>();

    private Draft(Currency currency) {
        this.currency = currency;
    }

    /** An empty working whose amounts are of this currency. */
    public static Draft in(Currency currency) {
        return new Draft(currency);
    }

    public Draft plus(String name, double amount) {
        return term(Working.Operator.PLUS, name, money(amount));
    }

    /** A first term that is no amount. */
    public Draft plus(String name, Quantity value) {
        return term(Working.Operator.PLUS, name, value);
    }

    public Draft minus(String name, double amount) {
        return term(Working.Operator.MINUS, name, money(amount));
    }

    public Draft minus(String name, Quantity value) {
        return term(Working.Operator.MINUS, name, value);
    }

    public Draft times(String name, Quantity value) {
        return term(Working.Operator.TIMES, name, value);
    }

    public Draft over(String name, double amount) {
        return term(Working.Operator.OVER, name, money(amount));
    }

    public Draft over(String name, Quantity value) {
        return term(Working.Operator.OVER, name, value);
    }

    /** Ends a step: what its terms make is called this and is this amount. */
    public Draft make(String name, double amount) {
        return make(name, money(amount));
    }

    /** Ends a step that makes no amount. */
    public Draft make(String name, Quantity value) {
        steps.add(new Working.Step(name, value, terms));
        terms.clear();
        return this;
    }

    /** The steps that were ended; a step that was not is dropped. */
    public Working done() {
        return new Working(steps);
    }

    private Draft term(Working.Operator operator, String name, Quantity value) {
        terms.add(new Working.Term(operator, name, value));
        return this;
    }

    private Money money(double amount) {
        return Money.of(currency, amount);
    }
}
