package dev.ballast.rulebook.tree;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The annotations of one rule: every name once, every value one string. */
final class Annotations {

    static final List<String> REQUIRED = List.of(
            "id",
            "owner",
            "claim",
            "basis",
            "severity",
            "effective",
            "source",
            "advice",
            "rationale",
            "limits",
            "subject",
            "direction");

    static final List<String> OPTIONAL =
            List.of("applies", "expires", "review", "action", "measure", "waivable", "asks", "escalates");

    private final Map<String, Token> values = new LinkedHashMap<>();
    private final Faults faults;
    private final int ruleLine;

    private Annotations(Faults faults, int ruleLine) {
        this.faults = faults;
        this.ruleLine = ruleLine;
    }

    /**
     * Reads the annotations between the title and {@code when}.
     *
     * @param found the names that Drools' parser saw, as a second reading
     */
    static Annotations read(List<Token> tokens, int ruleLine, Set<String> found, Faults faults) {
        var annotations = new Annotations(faults, ruleLine);
        List<Token> header = header(tokens);
        for (int at = 0; at < header.size(); at++) {
            if (header.get(at).isSymbol("@")) {
                annotations.annotation(header.subList(at + 1, header.size()));
            }
        }
        annotations.agree(found);
        REQUIRED.stream().filter(name -> !annotations.values.containsKey(name)).forEach(annotations::missing);
        return annotations;
    }

    /** The value and its line, when the annotation stands there. */
    Optional<Token> value(String name) {
        return Optional.ofNullable(values.get(name));
    }

    private static List<Token> header(List<Token> tokens) {
        int from = 0;
        while (from < tokens.size() && !tokens.get(from).isWord("rule")) {
            from++;
        }
        int to = from;
        while (to < tokens.size() && !tokens.get(to).isWord("when")) {
            to++;
        }
        return tokens.subList(from, to).stream()
                .filter(token -> token.kind() != Token.Kind.COMMENT)
                .toList();
    }

    private void annotation(List<Token> rest) {
        if (rest.isEmpty()) {
            return;
        }
        Token name = rest.get(0);
        if (!REQUIRED.contains(name.text()) && !OPTIONAL.contains(name.text())) {
            faults.add(
                    name.line(),
                    "unknown-annotation",
                    "@" + name.text(),
                    "@" + String.join(" @", REQUIRED) + ", and where they apply @" + String.join(" @", OPTIONAL),
                    Suggestion.of(name.text(), REQUIRED, "Take it out."));
        } else if (values.containsKey(name.text())) {
            faults.add(
                    name.line(), "doubled-annotation", "@" + name.text(), "each annotation once", "Keep one of them.");
        } else {
            value(name, rest);
        }
    }

    private void value(Token name, List<Token> rest) {
        boolean oneString = rest.size() > 3
                && rest.get(1).isSymbol("(")
                && rest.get(2).kind() == Token.Kind.STRING
                && rest.get(3).isSymbol(")");
        values.put(
                name.text(),
                new Token(Token.Kind.STRING, oneString ? rest.get(2).text() : "", name.line()));
        if (!oneString) {
            faults.add(
                    name.line(),
                    "annotation-value",
                    "@" + name.text() + " without one string",
                    "@" + name.text() + "( \"one string\" )",
                    "Write one string in double quotes.");
        } else if (!rest.get(2).text().equals(rest.get(2).text().strip())
                || rest.get(2).text().isEmpty()) {
            faults.add(
                    name.line(),
                    "annotation-value",
                    "@" + name.text() + " that is empty or begins or ends with a space",
                    "words",
                    "Say something, or take the annotation out.");
        }
    }

    private void agree(Set<String> found) {
        for (String name : found) {
            if (!values.containsKey(name) && (REQUIRED.contains(name) || OPTIONAL.contains(name))) {
                faults.add(ruleLine, "misplaced-annotation", "@" + name, "annotations above when", "Move it up.");
            }
        }
    }

    private void missing(String name) {
        faults.add(
                ruleLine, "missing-annotation", "no @" + name, "@" + String.join(" @", REQUIRED), "Add @" + name + ".");
    }
}
