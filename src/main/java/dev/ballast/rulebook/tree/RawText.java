package dev.ballast.rulebook.tree;

import java.util.List;

/** The text of one rule file and its words, with what is wrong before any grammar is asked. */
final class RawText {

    static final int MOST_LINES = 40;
    private static final int MOST_CHARACTERS = 8_000;
    private static final int DEEPEST = 6;

    private final String text;
    private final Faults faults;
    private boolean readable = true;

    private RawText(String text, Faults faults) {
        this.text = text;
        this.faults = faults;
    }

    /**
     * The words of the text, after every fault of its characters was added.
     *
     * @return no words at all when no parser should see the text
     */
    static List<Token> tokens(String text, Faults faults) {
        var raw = new RawText(text, faults);
        raw.size();
        raw.characters();
        if (!raw.readable) {
            return List.of();
        }
        List<Token> tokens = Lexer.tokens(text);
        tokens.forEach(raw::word);
        raw.nesting(tokens);
        raw.comments(tokens);
        return raw.readable ? tokens : List.of();
    }

    private void size() {
        int lines = text.stripTrailing().split("\n", -1).length;
        if (lines > MOST_LINES) {
            faults.add(
                    MOST_LINES + 1, "too-many-lines", lines + " lines", "at most 40 lines", "Split the rule in two.");
        }
        if (text.length() > MOST_CHARACTERS) {
            readable = false;
            faults.add(1, "too-long", text.length() + " characters", "at most 8,000 characters", "Say it shorter.");
        }
    }

    private void characters() {
        int line = 1;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int letter = text.codePointAt(at);
            if (letter == '\\') {
                unreadable(line, "backslash", "\\", "text without escapes", "Write the character itself.");
            } else if (!Letters.isAllowed(letter)) {
                unreadable(
                        line,
                        Letters.code(letter),
                        Letters.name(letter),
                        "characters that can be seen, spaces and line feeds",
                        "Take the character out.");
            }
            line += letter == '\n' ? 1 : 0;
        }
    }

    private void word(Token token) {
        if (token.kind() == Token.Kind.BROKEN) {
            boolean open = token.text().startsWith("\"")
                    || token.text().startsWith("'")
                    || token.text().startsWith("/*");
            unreadable(
                    token.line(),
                    open ? "never-closed" : "look-alike",
                    token.text(),
                    open ? "strings that end on their line, comments that end" : "ASCII outside strings and comments",
                    open ? "Close it." : "Write the ASCII letter.");
        } else if (token.kind() == Token.Kind.QUOTED) {
            faults.add(token.line(), "single-quotes", token.shown(), "double quotes", "Use double quotes.");
        }
    }

    private void nesting(List<Token> tokens) {
        int depth = 0;
        for (Token token : tokens) {
            depth += token.isSymbol("(") || token.isSymbol("[") || token.isSymbol("{") ? 1 : 0;
            depth -= token.isSymbol(")") || token.isSymbol("]") || token.isSymbol("}") ? 1 : 0;
            if (depth > DEEPEST) {
                unreadable(
                        token.line(), "nesting", "brackets " + depth + " deep", "one pair a pattern", "Write it flat.");
                return;
            }
        }
    }

    private void comments(List<Token> tokens) {
        boolean inside = false;
        for (Token token : tokens) {
            inside |= token.isWord("rule");
            if (inside && token.kind() == Token.Kind.COMMENT) {
                faults.add(
                        token.line(),
                        "comment-in-rule",
                        token.shown(),
                        "comments above the word rule",
                        "Move it up, or into @rationale.");
            }
        }
    }

    private void unreadable(int line, String code, String found, String allowed, String fix) {
        readable = false;
        faults.add(line, code, found, allowed, fix);
    }
}
