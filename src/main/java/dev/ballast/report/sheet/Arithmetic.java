package dev.ballast.report.sheet;

import dev.ballast.fact.Working.Operator;

/** A formula that is read from left to right, as a step of a working is: a sum before a product stands in brackets. */
final class Arithmetic {

    private final StringBuilder text = new StringBuilder();
    private boolean isSum;
    private double value;

    boolean isEmpty() {
        return text.length() == 0;
    }

    /** What the formula makes. */
    double value() {
        return value;
    }

    void add(Operator operator, Placed term) {
        value = switch (operator) {
            case PLUS -> value + term.value();
            case MINUS -> value - term.value();
            case TIMES -> value * term.value();
            case OVER -> value / term.value();
        };
        boolean adds = operator == Operator.PLUS || operator == Operator.MINUS;
        if (isSum && !adds) {
            text.insert(0, '(').append(')');
            isSum = false;
        }
        isSum |= adds && !isEmpty();
        if (!isEmpty() || operator != Operator.PLUS) {
            text.append(sign(operator));
        }
        text.append(term.cell());
    }

    private static char sign(Operator operator) {
        return switch (operator) {
            case PLUS -> '+';
            case MINUS -> '-';
            case TIMES -> '*';
            case OVER -> '/';
        };
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
