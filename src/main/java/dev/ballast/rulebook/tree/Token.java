package dev.ballast.rulebook.tree;

/**
 * One word of a rule file.
 *
 * @param text as it stands in the file; a string without its quotes
 * @param line from one
 */
record Token(Kind kind, String text, int line) {

    enum Kind {
        WORD,
        NUMBER,
        STRING,
        /** A string in single quotes, which Drools reads and we refuse. */
        QUOTED,
        COMMENT,
        SYMBOL,
        /** A string or a comment that never ends, or a letter that is not ASCII. */
        BROKEN
    }

    /** As a reader of a problem knows it: strings in their quotes, comments without spaces around. */
    String shown() {
        return switch (kind) {
            case STRING -> '"' + text + '"';
            case QUOTED -> "'" + text + "'";
            case COMMENT -> text.isBlank() ? "an empty comment" : text.strip();
            case WORD, NUMBER, SYMBOL, BROKEN -> text;
        };
    }

    boolean is(Kind other, String word) {
        return kind == other && text.equals(word);
    }

    boolean isSymbol(String symbol) {
        return is(Kind.SYMBOL, symbol);
    }

    boolean isWord(String word) {
        return is(Kind.WORD, word);
    }
}
