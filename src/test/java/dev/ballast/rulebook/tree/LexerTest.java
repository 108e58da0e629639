package dev.ballast.rulebook.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LexerTest {

    @Test
    void cuts_words_symbols_strings_and_comments_with_their_lines() {
        assertThat(Lexer.tokens("$a : Tenor( x <= 1.5 ) // so\n/* one\ntwo */ \"a // b\" 'c'"))
                .extracting(Token::kind, Token::text, Token::line)
                .containsExactly(
                        tuple(Token.Kind.WORD, "$a", 1),
                        tuple(Token.Kind.SYMBOL, ":", 1),
                        tuple(Token.Kind.WORD, "Tenor", 1),
                        tuple(Token.Kind.SYMBOL, "(", 1),
                        tuple(Token.Kind.WORD, "x", 1),
                        tuple(Token.Kind.SYMBOL, "<=", 1),
                        tuple(Token.Kind.NUMBER, "1", 1),
                        tuple(Token.Kind.SYMBOL, ".", 1),
                        tuple(Token.Kind.NUMBER, "5", 1),
                        tuple(Token.Kind.SYMBOL, ")", 1),
                        tuple(Token.Kind.COMMENT, " so", 1),
                        tuple(Token.Kind.COMMENT, " one\ntwo ", 2),
                        tuple(Token.Kind.STRING, "a // b", 3),
                        tuple(Token.Kind.QUOTED, "c", 3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"==", "!=", "<=", ">=", "&&", "||", ":=", "->", "!.", "?.", "<", ">", "=", "#", "@"})
    void takes_the_longest_symbol(String symbol) {
        assertThat(Lexer.tokens("a" + symbol + "b")).extracting(Token::text).containsExactly("a", symbol, "b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"never closed", "'never closed", "/* never closed", "\"closed on\nthe next line\""})
    void marks_what_never_ends(String text) {
        assertThat(Lexer.tokens(text).get(0).kind()).isEqualTo(Token.Kind.BROKEN);
    }

    @Test
    void marks_letters_that_only_look_like_ascii() {
        assertThat(Lexer.tokens("minimum м 𝐱 ；"))
                .extracting(Token::kind)
                .containsExactly(Token.Kind.WORD, Token.Kind.BROKEN, Token.Kind.BROKEN, Token.Kind.BROKEN);
    }

    @Test
    void reads_a_comment_to_the_end_of_its_line_and_no_further() {
        assertThat(Lexer.tokens("// rule\nrule"))
                .extracting(Token::kind)
                .containsExactly(Token.Kind.COMMENT, Token.Kind.WORD);
    }
}
