package dev.ballast.rulebook.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.fact.Place;
import dev.ballast.fact.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CharactersTest {

    @ParameterizedTest
    @ValueSource(
            ints = {
                0x00,
                0x07,
                0x08,
                0x09,
                0x0B,
                0x0D,
                0x1B,
                0x7F,
                0x85,
                0x9B,
                0xA0,
                0xAD,
                0x034F,
                0x061C,
                0x115F,
                0x180E,
                0x2003,
                0x200B,
                0x200D,
                0x200E,
                0x2028,
                0x2029,
                0x202A,
                0x202E,
                0x2060,
                0x2066,
                0x2069,
                0x2800,
                0x3000,
                0x3164,
                0xD800,
                0xDFFF,
                0xE000,
                0xFDD0,
                0xFE0F,
                0xFEFF,
                0xFFA0,
                0xFFFB,
                0xFFFE,
                0x1F3FE + 0xC01,
                0x1FFFF,
                0xE0001,
                0xE0041,
                0xE0100,
                0xF0000,
                0x10FFFF
            })
    void forbids_what_a_reviewer_cannot_see(int point) {
        assertThat(Characters.isForbidden(point)).isTrue();
    }

    @Test
    void allows_what_a_reviewer_can_see() {
        assertThat("Añ ß ÷ × − – — “” … ≤ § € ½ 中文 日本 العربية हिन्दी Ω й é e\u0301 🙂\n".codePoints())
                .noneMatch(Characters::isForbidden);
    }

    @Test
    void reports_line_and_column_of_each() {
        var problems = new Problems();

        Characters.check("core/claims.yaml", "ab\ncd\u202Ee\u200B\n", problems);

        assertThat(problems.list())
                .extracting(Problem::place)
                .containsExactly(new Place("core/claims.yaml", 2, 3, ""), new Place("core/claims.yaml", 2, 5, ""));
    }

    @Test
    void stops_after_twenty() {
        var problems = new Problems();

        Characters.check("core/claims.yaml", "\u200B".repeat(1_000), problems);

        assertThat(problems.list())
                .extracting(Problem::place)
                .extracting(Place::column)
                .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20);
    }

    @Test
    void forbids_every_control_format_private_and_space_character_that_java_knows() {
        // the second method: the categories of the running JDK, for the characters of Unicode 13
        for (int point = 0; point <= Character.MAX_CODE_POINT; point++) {
            boolean isHidden = switch (Character.getType(point)) {
                case Character.CONTROL,
                        Character.FORMAT,
                        Character.SURROGATE,
                        Character.PRIVATE_USE,
                        Character.LINE_SEPARATOR,
                        Character.PARAGRAPH_SEPARATOR,
                        Character.SPACE_SEPARATOR -> point != ' ' && point != '\n';
                default -> false;
            };
            if (isHidden) {
                assertThat(Characters.isForbidden(point)).as("U+%04X", point).isTrue();
            }
        }
    }
}
