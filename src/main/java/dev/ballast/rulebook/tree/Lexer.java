package dev.ballast.rulebook.tree;

import java.util.ArrayList;
import java.util.List;

/** Cuts the text of a rule into words; knows strings and comments, and nothing of rules. */
final class Lexer {

    private static final List<String> LONG_SYMBOLS =
            List.of("==", "!=", "<=", ">=", "&&", "||", ":=", "->", "!.", "?.");

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int at;
    private int line = 1;

    private Lexer(String text) {
        this.text = text;
    }

    static List<Token> tokens(String text) {
        var lexer = new Lexer(text);
        while (lexer.at < text.length()) {
            lexer.next();
        }
        return List.copyOf(lexer.tokens);
    }

    private void next() {
        char letter = text.charAt(at);
        if (letter == '\n') {
            line++;
            at++;
        } else if (letter == ' ') {
            at++;
        } else if (letter == '"') {
            delimited("\"", "\"", Token.Kind.STRING);
        } else if (letter == '\'') {
            delimited("'", "'", Token.Kind.QUOTED);
        } else if (text.startsWith("//", at)) {
            at += 2;
            take(Token.Kind.COMMENT, lineEnd());
        } else if (text.startsWith("/*", at)) {
            delimited("/*", "*/", Token.Kind.COMMENT);
        } else if (isWordStart(letter)) {
            take(Token.Kind.WORD, wordEnd());
        } else if (isDigit(letter)) {
            take(Token.Kind.NUMBER, wordEnd());
        } else {
            symbol(letter);
        }
    }

    private void delimited(String open, String close, Token.Kind kind) {
        int end = text.indexOf(close, at + open.length());
        if (end < 0 || (kind != Token.Kind.COMMENT && text.substring(at, end).indexOf('\n') >= 0)) {
            take(Token.Kind.BROKEN, lineEnd());
            return;
        }
        String inside = text.substring(at + open.length(), end);
        tokens.add(new Token(kind, inside, line));
        line += (int) inside.chars().filter(c -> c == '\n').count();
        at = end + close.length();
    }

    private void symbol(char letter) {
        for (String symbol : LONG_SYMBOLS) {
            if (text.startsWith(symbol, at)) {
                take(Token.Kind.SYMBOL, at + symbol.length());
                return;
            }
        }
        int size = Character.charCount(text.codePointAt(at));
        take(letter < 128 ? Token.Kind.SYMBOL : Token.Kind.BROKEN, at + size);
    }

    private void take(Token.Kind kind, int end) {
        tokens.add(new Token(kind, text.substring(at, end), line));
        at = end;
    }

    private int lineEnd() {
        int end = text.indexOf('\n', at);
        return end < 0 ? text.length() : end;
    }

    private int wordEnd() {
        int end = at;
        while (end < text.length() && (isWordStart(text.charAt(end)) || isDigit(text.charAt(end)))) {
            end++;
        }
        return end;
    }

    private static boolean isWordStart(char letter) {
        return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z') || letter == '_' || letter == '$';
    }

    private static boolean isDigit(char letter) {
        return letter >= '0' && letter <= '9';
    }
}
