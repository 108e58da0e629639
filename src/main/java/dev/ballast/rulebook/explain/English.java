package dev.ballast.rulebook.explain;

import dev.ballast.fact.Content;
import dev.ballast.rulebook.Component;
import dev.ballast.rulebook.Operator;
import dev.ballast.rulebook.Words;
import dev.ballast.rulebook.tree.Condition;
import dev.ballast.rulebook.tree.FactPattern;
import dev.ballast.rulebook.tree.Operand;
import dev.ballast.rulebook.tree.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What has to hold for a rule to fire, in plain English made from its tree: one sentence a pattern, in their order. Nothing
 * of the tree is lost, so that reading the sentences back gives the same tree.
 */
public final class English {

    /** Names that are spoken with a vowel first. */
    private static final Pattern AN = Pattern.compile("[AEIO]|Up|Un|Fx|Ltv");

    private final Rule rule;

    private English(Rule rule) {
        this.rule = rule;
    }

    /** The sentences of one rule; it fires when all of them are true together. */
    public static List<String> of(Rule rule) {
        var english = new English(rule);
        return rule.patterns().stream().map(english::sentence).toList();
    }

    private String sentence(FactPattern pattern) {
        if (pattern.isThreshold() && pattern.conditions().size() == 1) {
            return "%s is the threshold %s.".formatted(name(pattern.binding()), pinned(pattern, "id"));
        }
        if (pattern.type().type() == Content.class && pattern.binding().isEmpty()) {
            return "The rule %s was assessed and found nothing.".formatted(pinned(pattern, "rule"));
        }
        var sentence = new StringBuilder("There is ")
                .append(
                        pattern.exists()
                                ? "at least one"
                                : article(pattern.type().name()))
                .append(' ')
                .append(pattern.type().name());
        if (!pattern.binding().isEmpty()) {
            sentence.append(", called ").append(name(pattern.binding())).append(',');
        }
        List<String> conditions = conditions(pattern);
        if (!conditions.isEmpty()) {
            sentence.append(" whose ").append(String.join(" and whose ", conditions));
        }
        return sentence.append('.').toString().replace(",.", ".");
    }

    private static String article(String name) {
        return AN.matcher(name).lookingAt() ? "an" : "a";
    }

    private List<String> conditions(FactPattern pattern) {
        var words = new ArrayList<String>();
        for (Condition condition : pattern.conditions()) {
            String left = words(condition.component());
            words.add(
                    isFlag(condition)
                            ? left + " is " + condition.right()
                            : "%s is %s %s".formatted(left, condition.operator().words(), right(condition.right())));
        }
        return words;
    }

    /** Whether this asks that a flag be up or down. */
    private static boolean isFlag(Condition condition) {
        return condition.operator() == Operator.EQUAL
                && condition.right() instanceof Operand.Constant constant
                && constant.value() instanceof Boolean;
    }

    private String right(Operand right) {
        if (right instanceof Operand.Constant constant) {
            return constant.value() instanceof Enum<?> value
                    ? "\u201c" + Words.ofValue(value) + "\u201d"
                    : constant.value() instanceof String word ? "\u201c" + word + "\u201d" : constant(constant);
        }
        if (right instanceof Operand.Sibling sibling) {
            return "its " + words(sibling.component());
        }
        var joined = (Operand.Joined) right;
        String name = name(joined.binding());
        return rule.patterns().get(joined.pattern()).isThreshold()
                ? name
                : "the %s of %s".formatted(words(joined.component()), name);
    }

    /** A flag as it is; a quantity, which can be none or one of its unit, as that word. */
    private static String constant(Operand.Constant constant) {
        return constant.value() instanceof Boolean
                ? constant.text()
                : constant.text().endsWith(".ZERO") ? "zero" : "one";
    }

    private static String words(Component component) {
        return Words.of(component.name());
    }

    private static String pinned(FactPattern pattern, String component) {
        return pattern.pinned(component).map(Object::toString).orElse("of any name");
    }

    /** A binding without its dollar, as words. */
    private static String name(String binding) {
        return Words.of(binding.substring(1));
    }
}
