package dev.ballast.rulebook.tree;

import java.util.List;

/** Checks that the title of a rule is one string, and words. */
final class Titles {

    private static final int LONGEST = 120;

    private Titles() {}

    static void check(List<Token> tokens, Faults faults) {
        int rule = 0;
        while (rule < tokens.size() && !tokens.get(rule).isWord("rule")) {
            rule++;
        }
        if (rule + 1 >= tokens.size()) {
            return;
        }
        Token title = tokens.get(rule + 1);
        if (title.kind() != Token.Kind.STRING) {
            faults.add(title.line(), "title", title.shown(), "a title in double quotes", "Quote it.");
        } else if (title.text().isBlank()
                || title.text().length() > LONGEST
                || !title.text().equals(title.text().strip())) {
            faults.add(
                    title.line(),
                    "title",
                    title.shown(),
                    "a claim of at most 120 characters, without spaces around it",
                    "Say it in one line.");
        }
    }
}
