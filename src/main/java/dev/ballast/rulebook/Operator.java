package dev.ballast.rulebook;

import java.util.Optional;

/** The six comparisons that a rule may make. */
public enum Operator {
    LESS("<", "below"),
    AT_MOST("<=", "at or below"),
    MORE(">", "above"),
    AT_LEAST(">=", "at or above"),
    EQUAL("==", "equal to"),
    UNEQUAL("!=", "different from");

    private final String symbol;
    private final String words;

    Operator(String symbol, String words) {
        this.symbol = symbol;
        this.words = words;
    }

    /** The operator written so, if it is one of the six. */
    public static Optional<Operator> parse(String symbol) {
        for (Operator operator : values()) {
            if (operator.symbol.equals(symbol)) {
                return Optional.of(operator);
            }
        }
        return Optional.empty();
    }

    public String symbol() {
        return symbol;
    }

    /** What follows {@code is} in a sentence: {@code below}. */
    public String words() {
        return words;
    }

    /** Whether only quantities can be compared so. */
    public boolean needsOrder() {
        return this != EQUAL && this != UNEQUAL;
    }

    /** Whether this asks for the lesser side of a limit and the other for the greater one, or the other way round. */
    public boolean isAgainst(Operator other) {
        return needsOrder() && other.needsOrder() && isLess() != other.isLess();
    }

    private boolean isLess() {
        return this == LESS || this == AT_MOST;
    }

    /** The comparison that holds exactly when this one does not. */
    public Operator opposite() {
        return switch (this) {
            case LESS -> AT_LEAST;
            case AT_MOST -> MORE;
            case MORE -> AT_MOST;
            case AT_LEAST -> LESS;
            case EQUAL -> UNEQUAL;
            case UNEQUAL -> EQUAL;
        };
    }

    /** Whether the comparison holds; the order is that of {@link Comparable}. */
    public boolean holds(Object left, Object right) {
        return switch (this) {
            case LESS -> order(left, right) < 0;
            case AT_MOST -> order(left, right) <= 0;
            case MORE -> order(left, right) > 0;
            case AT_LEAST -> order(left, right) >= 0;
            case EQUAL -> left.equals(right);
            case UNEQUAL -> !left.equals(right);
        };
    }

    @SuppressWarnings("unchecked")
    private static int order(Object left, Object right) {
        return ((Comparable<Object>) left).compareTo(right);
    }
}
