package dev.ballast.rulebook.explain;

import static java.util.Objects.requireNonNull;

import dev.ballast.fact.About;
import dev.ballast.fact.Direction;
import dev.ballast.fact.Finding;
import dev.ballast.rulebook.Component;
import dev.ballast.rulebook.FactType;
import dev.ballast.rulebook.Operator;
import dev.ballast.rulebook.Vocabulary;
import dev.ballast.rulebook.Words;
import dev.ballast.unit.Unit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the English of a rule back into its conditions, knowing the vocabulary and nothing of the rule. */
final class EnglishReader {

    private static final Pattern THRESHOLD = Pattern.compile("([a-z0-9 ]+) is the threshold (\\S+)\\.");
    private static final Pattern CONTENT = Pattern.compile("The rule (\\S+) was assessed and found nothing\\.");
    private static final Pattern FACT =
            Pattern.compile("There is (an?|at least one) (\\w+)(?:, called ([a-z0-9 ]+?),?)?(?: whose (.+))?\\.");
    private static final Pattern OF = Pattern.compile("the (.+?) of ([a-z0-9 ]+)");

    private static final FactType FINDING = new FactType(
            Finding.class,
            true,
            List.of(
                    new Component(Finding.class, "rule", String.class, Unit.CODE),
                    new Component(Finding.class, "subject", String.class, Unit.CODE),
                    new Component(Finding.class, "direction", Direction.class, Unit.CODE),
                    new Component(Finding.class, "about", About.class, Unit.CODE)));

    private final Vocabulary vocabulary;

    /** The type behind each name that was given. */
    private final Map<String, FactType> called = new HashMap<>();

    EnglishReader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    List<String> read(List<String> sentences) {
        return sentences.stream().map(this::read).toList();
    }

    private String read(String sentence) {
        Matcher threshold = THRESHOLD.matcher(sentence);
        if (threshold.matches()) {
            return "$%s : Threshold( id == \"%s\" )".formatted(camel(threshold.group(1)), threshold.group(2));
        }
        Matcher content = CONTENT.matcher(sentence);
        if (content.matches()) {
            return "Content( rule == \"%s\" )".formatted(content.group(1));
        }
        Matcher fact = FACT.matcher(sentence);
        if (!fact.matches()) {
            throw new IllegalArgumentException(sentence);
        }
        FactType type = type(fact.group(2));
        String name = fact.group(3);
        String conditions = fact.group(4);
        if (name != null) {
            called.put(name, type);
        }
        return (fact.group(1).startsWith("at") ? "exists " : "")
                + (name == null ? "" : "$" + camel(name) + " : ")
                + type.name()
                + (conditions == null ? "()" : "( " + conditions(type, conditions) + " )");
    }

    private String conditions(FactType type, String words) {
        var conditions = new ArrayList<String>();
        for (String one : words.split(" and whose ", -1)) {
            conditions.add(condition(type, one));
        }
        return String.join(", ", conditions);
    }

    private String condition(FactType type, String words) {
        Component left = type.components().stream()
                .filter(component -> words.startsWith(words(component) + " is "))
                .max(Comparator.comparingInt(component -> words(component).length()))
                .orElseThrow(() -> new IllegalArgumentException(words));
        String rest = words.substring(words(left).length() + " is ".length());
        if (rest.equals("true") || rest.equals("false")) {
            return left.name() + " == " + rest;
        }
        Operator operator = Arrays.stream(Operator.values())
                .filter(each -> rest.startsWith(each.words() + " "))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(rest));
        String right = rest.substring(operator.words().length() + 1);
        return "%s %s %s".formatted(left.name(), operator.symbol(), right(type, left, right));
    }

    private String right(FactType type, Component left, String words) {
        if (words.startsWith("\u201c")) {
            return constant(left, words.substring(1, words.length() - 1));
        }
        if (words.equals("zero") || words.equals("one")) {
            return left.type().getSimpleName() + "." + words.toUpperCase(Locale.ROOT);
        }
        if (words.startsWith("its ")) {
            return component(type, words.substring("its ".length())).name();
        }
        Matcher of = OF.matcher(words);
        if (of.matches()) {
            return "$%s.%s"
                    .formatted(
                            camel(of.group(2)),
                            component(requireNonNull(called.get(of.group(2))), of.group(1))
                                    .name());
        }
        return "$%s.%s".formatted(camel(words), left.unit().word());
    }

    private static String constant(Component left, String word) {
        return left.type().isEnum()
                ? left.type().getSimpleName() + "."
                        + word.toUpperCase(Locale.ROOT).replace(' ', '_')
                : "\"" + word + "\"";
    }

    private static Component component(FactType type, String words) {
        return type.components().stream()
                .filter(component -> words(component).equals(words))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(words));
    }

    private FactType type(String name) {
        return name.equals("Finding")
                ? FINDING
                : vocabulary.type(name).orElseThrow(() -> new IllegalArgumentException(name));
    }

    /** The name that words were made of: {@code lock up} was {@code lockUp}. */
    private static String camel(String words) {
        var name = new StringBuilder();
        for (String word : words.split(" ", -1)) {
            name.append(name.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        }
        return name.toString();
    }

    private static String words(Component component) {
        return Words.of(component.name());
    }
}
