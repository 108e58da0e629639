package dev.ballast.rulebook;

import dev.ballast.declared.Declared;
import dev.ballast.fact.Fact;
import dev.ballast.fact.Threshold;
import dev.ballast.rulebook.tree.Condition;
import dev.ballast.rulebook.tree.Operand;
import dev.ballast.unit.Printed;
import dev.ballast.unit.Quantity;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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

    /**
     * What a condition compared.
     *
     * @param earlier what the patterns before matched; null under exists and where another rule is read
     * @throws IllegalStateException when the condition reads a pattern that matched nothing
     */
    public static Held of(Condition condition, Fact fact, List<@Nullable Fact> earlier) {
        Object value = condition.component().of(fact);
        String name = condition.component().name();
        Operand right = condition.right();
        if (right instanceof Operand.Constant constant) {
            return new Held(fact, name, condition.operator(), value, constant.value(), CONSTANT);
        }
        if (right instanceof Operand.Sibling sibling) {
            Component other = sibling.component();
            return new Held(fact, name, condition.operator(), value, other.of(fact), other.path());
        }
        var joined = (Operand.Joined) right;
        Fact other = earlier.get(joined.pattern());
        if (other == null) {
            throw new IllegalStateException("read from a pattern that matched nothing: " + condition);
        }
        String source = other instanceof Threshold threshold
                ? threshold.name()
                : joined.component().path();
        return new Held(
                fact, name, condition.operator(), value, joined.component().of(other), source);
    }

    /** What was compared, as words: of a declared fact its line. */
    private String words() {
        return fact instanceof Declared declared ? declared.id() : Words.of(component);
    }

    /** Whether the comparison does hold; one that does not shows what would have to be. */
    public boolean isMet() {
        return operator.holds(value, limit);
    }

    /** How far the value is from the limit, for quantities; never negative. */
    public Optional<Quantity> margin() {
        return value instanceof Quantity left && limit instanceof Quantity right
                ? Optional.of(Distance.between(left, right))
                : Optional.empty();
    }

    /**
     * What a comparison that does not hold would need: {@code needs utilisation at or above 60 % (fleet.busy); it is
     * 52 %, short by 8 percentage points}.
     */
    public String needed() {
        String source = limitSource.equals(CONSTANT) ? "" : " (" + limitSource + ")";
        if (value instanceof Quantity left && limit instanceof Quantity right) {
            var printed = Printed.of(left, right);
            String way = left.value() < right.value() ? "short " : left.value() > right.value() ? "over " : "";
            return "needs %s %s %s%s; it is %s, %s%s"
                    .formatted(
                            words(),
                            operator.words(),
                            printed.right(),
                            source,
                            printed.left(),
                            way,
                            way.isEmpty() ? "exactly that" : Distance.words(left, right));
        }
        return "needs %s to be %s%s%s; it is %s"
                .formatted(
                        words(),
                        operator == Operator.EQUAL ? "" : "other than ",
                        Words.ofValue(limit),
                        source,
                        Words.ofValue(value));
    }

    /** The comparison in words; the printed figures stand in the same order as the exact ones. */
    public String sentence() {
        String source = limitSource.equals(CONSTANT) ? "" : " (" + limitSource + ")";
        if (value instanceof Quantity left && limit instanceof Quantity right) {
            var printed = Printed.of(left, right);
            return "%s %s is %s %s%s, %s"
                    .formatted(
                            words(),
                            printed.left(),
                            operator.words(),
                            printed.right(),
                            source,
                            Distance.words(left, right));
        }
        if (limit instanceof Boolean flag && operator == Operator.EQUAL) {
            return words() + " = " + (flag ? "yes" : "no");
        }
        String verb = operator == Operator.EQUAL ? "" : operator.words() + " ";
        return "%s is %s%s%s".formatted(words(), verb, Words.ofValue(limit), source);
    }
}
