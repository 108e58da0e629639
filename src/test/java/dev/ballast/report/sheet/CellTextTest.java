package dev.ballast.report.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"USD 84 million", "Würth & Söhne", "a < b > c \"d\"", "=1+1", "+1", "-1", "@SUM(1)", "𝔘"})
    void leaves_what_can_be_seen_as_it_is(String text) {
        assertThat(CellText.of(text)).isEqualTo(text);
    }

    @Test
    void shows_characters_that_steer_or_that_xml_forbids_as_their_codes() {
        assertThat(CellText.of("a\tb\nc\u0000d\u001be\uFFFEf\uD800g\u202Eh"))
                .isEqualTo("a\\u0009b\\u000ac\\u0000d\\u001be\\ufffef\\ud800g\\u202eh");
    }

    @Test
    void survives_readers_that_take_some_text_for_codes() {
        assertThat(new XSSFRichTextString(CellText.of("_x0041_ _x000D_")).getString())
                .isEqualTo("_x0041_ _x000D_");
        assertThat(CellText.of("_x12_ x0041_")).isEqualTo("_x12_ x0041_");
    }

    @Test
    void ends_a_text_that_no_cell_holds_and_says_how_long_it_was() {
        String long1 = "a".repeat(31_999) + "😀".repeat(600);

        assertThat(CellText.of(long1)).isEqualTo("a".repeat(31_999) + "… (33199 characters)");
        assertThat(CellText.of("a".repeat(32_000))).hasSize(32_000);
    }

    @Test
    void fits_a_cell_even_where_every_character_is_shown_as_a_code() {
        assertThat(CellText.of("\u0001".repeat(40_000))).hasSizeLessThan(32_767);
        assertThat(CellText.of("_x0041".repeat(6_000) + "_")).hasSizeLessThan(32_767);
    }
}
