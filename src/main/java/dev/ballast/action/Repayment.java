package dev.ballast.action;

import dev.ballast.profile.Financing;
import dev.ballast.profile.FloatingRate;
import dev.ballast.profile.Instrument;
import dev.ballast.unit.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Principal that is repaid ahead of its day, loan by loan. */
final class Repayment {

    private final Financing financing;
    private final Map<String, String> lines = new TreeMap<>();
    private final List<String> words = new ArrayList<>();
    private double repaid;

    Repayment(Financing financing) {
        this.financing = financing;
    }

    /** @param at the place of the loan among the instruments */
    void of(int at, double amount) {
        Instrument loan = financing.instruments().get(at);
        lines.put(
                "/financing/instruments/" + at + "/principal",
                whole(loan.principal().value() - amount));
        words.add("%s of %s".formatted(Money.of(loan.principal().currency(), amount), loan.id()));
        repaid += amount;
    }

    double amount() {
        return repaid;
    }

    /** The loans and what is repaid of each. */
    String words() {
        return String.join(", ", words);
    }

    /** The lines that change; no more debt floats than there is left. */
    Map<String, String> lines() {
        double left = financing.instruments().stream()
                        .mapToDouble(each -> each.principal().value())
                        .sum()
                - repaid;
        FloatingRate floating = financing.floatingRate();
        if (floating != null && floating.floatingDebt().value() > left) {
            lines.put("/financing/floating_rate/floating_debt", whole(left));
        }
        return lines;
    }

    private static String whole(double value) {
        return new BigDecimal(Math.rint(value)).toPlainString();
    }
}
