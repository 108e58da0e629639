package dev.ballast.fact;

import dev.ballast.unit.Count;
import dev.ballast.unit.Money;
import dev.ballast.unit.Quantity;
import java.util.ArrayList;
import java.util.List;

/**
 * How a figure is made of named parts, so that a reader can make it again: {@code cash for debt service USD 1.126 billion
 * = operating cash flow USD 1.832 billion + interest paid USD 28.0 million − reserve for new silicon USD 734 million}.
 *
 * @param steps in the order in which they build on each other; the last makes the figure
 */
public record Working(List<Step> steps) {

    private static final Working NONE = new Working(List.of());

    /** What a term does to what stands before it; a step is read from left to right. */
    public enum Operator {
        PLUS("+"),
        MINUS("−"),
        TIMES("×"),
        OVER("÷");

        private final String sign;

        Operator(String sign) {
            this.sign = sign;
        }

        public String sign() {
            return sign;
        }

        /** Whether it adds or takes away; what follows such a term by a product is put in brackets. */
        boolean adds() {
            return this == PLUS || this == MINUS;
        }
    }

    /** One part of a step: what it is, and how much. */
    public record Term(Operator operator, String name, Quantity value) {}

    /**
     * One line of arithmetic.
     *
     * @param name what is made, in words that another step may use for one of its terms
     */
    public record Step(String name, Quantity value, List<Term> terms) {

        /**
         * Copies the terms.
         *
         * @throws IllegalArgumentException when there are none
         */
        public Step {
            terms = List.copyOf(terms);
            if (terms.isEmpty()) {
                throw new IllegalArgumentException("a step without terms: " + name);
            }
        }

        /** The step in words, with one digit more than usual so that it can be followed. */
        public String sentence() {
            var text = new StringBuilder(words(name, value)).append(" = ");
            int first = text.length();
            boolean isSum = false;
            for (int at = 0; at < terms.size(); at++) {
                Term term = terms.get(at);
                if (isSum && !term.operator().adds()) {
                    text.insert(first, '(').append(')');
                    isSum = false;
                }
                isSum |= at > 0 && term.operator().adds();
                boolean isLead = at == 0 && term.operator() == Operator.PLUS;
                text.append(at == 0 ? "" : " ")
                        .append(isLead ? "" : term.operator().sign() + " ");
                text.append(words(term.name(), term.value()));
            }
            return text.toString();
        }

        private static String words(String name, Quantity value) {
            return name + " " + value.print(value instanceof Count ? 0 : 1);
        }
    }

    public Working {
        steps = List.copyOf(steps);
    }

    /** Of a figure that is made of nothing else. */
    public static Working none() {
        return NONE;
    }

    /**
     * The amounts that raise this figure and that no earlier step made, such as planned capital expenditure behind what
     * a year lacks; none when no step makes the figure.
     */
    public List<Term> raising(Money figure) {
        return steps.stream()
                .filter(step -> step.value().equals(figure))
                .findFirst()
                .map(step -> raising(step.name()))
                .orElse(List.of());
    }

    private List<Term> raising(String name) {
        var found = new ArrayList<Term>();
        for (Step step : steps) {
            for (Term term : step.name().equals(name) ? step.terms() : List.<Term>of()) {
                if (term.operator() == Operator.PLUS && term.value() instanceof Money) {
                    List<Term> behind = raising(term.name());
                    found.addAll(behind.isEmpty() ? List.of(term) : behind);
                }
            }
        }
        return found;
    }
}
