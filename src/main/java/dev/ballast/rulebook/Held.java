package dev.ballast.rulebook;

import dev.ballast.fact.Fact;
import dev.ballast.unit.Printed;
import dev.ballast.unit.Quantity;
import java.util.Optional;

/**
 * One comparison that held: {@code minimum 0.87x is below 1.00x (debt.coverage.floor), by 0.13x}.
 *
 * @param fact whose component was compared
 * @param value what the component was: a quantity, an enum constant or a flag
 * @param limit what it was compared with
 * @param limitSource the id of the threshold, the {@code Type.component} that the limit is, or {@value #CONSTANT}
 */
public record Held(Fact fact, String component, Operator operator, Object value, Object limit, String limitSource) {

    /** The source of a limit that stands in the rule itself: zero, one, a flag or a word. */
    public static final String CONSTANT = "constant";

    /** How far the value is from the limit, for quantities; never negative. */
    public Optional<Quantity> margin() {
        return value instanceof Quantity left && limit instanceof Quantity right
                ? Optional.of(Distance.between(left, right))
                : Optional.empty();
    }

    /** The comparison in words; the printed figures stand in the same order as the exact ones. */
    public String sentence() {
        String source = limitSource.equals(CONSTANT) ? "" : " (" + limitSource + ")";
        if (value instanceof Quantity left && limit instanceof Quantity right) {
            var printed = Printed.of(left, right);
            return "%s %s is %s %s%s, %s"
                    .formatted(
                            Words.of(component),
                            printed.left(),
                            operator.words(),
                            printed.right(),
                            source,
                            Distance.words(left, right));
        }
        String verb = operator == Operator.EQUAL ? "" : operator.words() + " ";
        return "%s is %s%s%s".formatted(Words.of(component), verb, Words.ofValue(limit), source);
    }
}
