package dev.ballast.rulebook.tree;

import dev.ballast.rulebook.Operator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The text of one constraint cut into left side, operator and right side; anything else is refused under its name.
 *
 * @param right a string, a word, or two words with a dot between them
 */
record ConditionShape(Token left, Operator operator, List<Token> right) {

    private static final Set<String> OPERATORS_IN_WORDS = Set.of(
            "in",
            "matches",
            "contains",
            "memberOf",
            "str",
            "soundslike",
            "excludes",
            "not",
            "after",
            "before",
            "coincides",
            "during",
            "finishes",
            "finishedby",
            "includes",
            "meets",
            "metby",
            "overlaps",
            "overlappedby",
            "starts",
            "startedby",
            "isA",
            "new",
            "this",
            "null",
            "instanceof");

    private static final String ALLOWED = "component, operator, one value";

    private static final Map<String, String> SYMBOLS = symbols();

    /** The comparison, or nothing after at least one fault was added. */
    static Optional<ConditionShape> read(List<Token> tokens, int line, Faults faults) {
        var named = new LinkedHashMap<String, String>();
        for (Token token : tokens) {
            String construct = construct(token);
            if (!construct.isEmpty()) {
                named.putIfAbsent(construct, token.shown());
            }
        }
        named.forEach((construct, text) -> faults.add(line, construct, text, ALLOWED, fix()));
        if (!named.isEmpty() || tokens.stream().anyMatch(ConditionShape::isRefusedAlready)) {
            return Optional.empty();
        }
        Optional<ConditionShape> shape = shape(tokens);
        if (shape.isEmpty()) {
            String text = String.join(" ", tokens.stream().map(Token::text).toList());
            faults.add(line, "not-a-comparison", text, ALLOWED, fix());
        }
        return shape;
    }

    /** What the reading of the raw text has named. */
    private static boolean isRefusedAlready(Token token) {
        return token.kind() == Token.Kind.COMMENT || token.kind() == Token.Kind.QUOTED;
    }

    private static String fix() {
        return "Write one comparison, or let a model compute it.";
    }

    private static Optional<ConditionShape> shape(List<Token> tokens) {
        if (tokens.size() != 3 && tokens.size() != 5) {
            return Optional.empty();
        }
        Token left = tokens.get(0);
        Optional<Operator> operator = Operator.parse(tokens.get(1).text());
        List<Token> right = tokens.subList(2, tokens.size());
        boolean value = right.get(0).kind() == Token.Kind.WORD || right.get(0).kind() == Token.Kind.STRING;
        boolean path = right.size() == 1
                || (right.get(0).kind() == Token.Kind.WORD
                        && right.get(1).isSymbol(".")
                        && right.get(2).kind() == Token.Kind.WORD);
        return operator.filter(any -> left.kind() == Token.Kind.WORD && value && path)
                .map(found -> new ConditionShape(left, found, right));
    }

    private static String construct(Token token) {
        return switch (token.kind()) {
            case NUMBER -> "numeric-literal";
            case WORD -> OPERATORS_IN_WORDS.contains(token.text()) ? token.text() : "";
            case SYMBOL -> SYMBOLS.getOrDefault(token.text(), "");
            case STRING, COMMENT, QUOTED, BROKEN -> "";
        };
    }

    private static Map<String, String> symbols() {
        return Map.ofEntries(
                Map.entry("&&", "and-operator"),
                Map.entry("||", "or-operator"),
                Map.entry("!", "negation"),
                Map.entry(":", "binding-in-pattern"),
                Map.entry(":=", "unification"),
                Map.entry("=", "assignment"),
                Map.entry("+", "arithmetic"),
                Map.entry("-", "arithmetic"),
                Map.entry("*", "arithmetic"),
                Map.entry("/", "arithmetic"),
                Map.entry("%", "arithmetic"),
                Map.entry("(", "brackets"),
                Map.entry("[", "index"),
                Map.entry("{", "braces"),
                Map.entry("?", "conditional"),
                Map.entry("!.", "null-safe-access"),
                Map.entry("?.", "null-safe-access"),
                Map.entry("#", "cast"),
                Map.entry("~", "custom-operator"),
                Map.entry("->", "lambda"));
    }
}
