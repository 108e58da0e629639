package dev.ballast.rulebook.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScalarsTest {

    private enum Word {
        IN_FORCE,
        LIMITED,
        CASH_FLOW
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "1",
                "-1",
                "1.20",
                "-0.5",
                "145000000000",
                "0.000000001",
                "999999999999999.999999999999999",
                "10000000000000000000000000"
            })
    void reads_plain_numbers_as_they_stand(String text) {
        assertThat(Scalars.number(text)).contains(new BigDecimal(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " 1",
                "1 ",
                "+1",
                "01",
                "00",
                "-",
                ".",
                "1.",
                ".1",
                "1,5",
                "1'000",
                "1e3",
                "1E3",
                "0x1",
                "1f",
                "1d",
                "1L",
                "NaN",
                "Infinity",
                "-Infinity",
                "∞",
                "½",
                "٣",
                "１",
                "1\u00A0000",
                "1000000000000000000000000000",
                "0.0000000000000001"
            })
    void refuses_numbers_that_can_be_misread(String text) {
        assertThat(Scalars.number(text)).isEmpty();
    }

    @Test
    void reads_back_every_number_that_it_would_print() {
        var random = new Random(20260630);
        for (int i = 0; i < 1_000; i++) {
            var number =
                    BigDecimal.valueOf(random.nextLong(2_000_000_000_000L) - 1_000_000_000_000L, random.nextInt(9));

            assertThat(Scalars.number(number.toPlainString())).contains(number);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-01, 2026, 1, 1",
        "2024-02-29, 2024, 2, 29",
        "1900-01-01, 1900, 1, 1",
        "2200-12-31, 2200, 12, 31"
    })
    void reads_dates(String text, int year, int month, int day) {
        assertThat(Scalars.date(text)).contains(LocalDate.of(year, month, day));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2026",
                "2026-1-1",
                "2026-13-01",
                "2026-02-29",
                "2026-04-31",
                "1899-12-31",
                "2201-01-01",
                "+2026-01-01",
                "-2026-01-01",
                "2026/01/01",
                "01-01-2026",
                "2026-01-01Z",
                "20260101",
                "٢٠٢٦-٠١-٠١",
                "12026-01-01"
            })
    void refuses_dates_that_are_none(String text) {
        assertThat(Scalars.date(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"yes", "no", "on", "off", "True", "TRUE", "1", "0", "", "y"})
    void refuses_flags_in_other_words(String text) {
        assertThat(Scalars.flag(text)).isEmpty();
    }

    @Test
    void reads_flags_and_words() {
        assertThat(Scalars.flag("true")).contains(true);
        assertThat(Scalars.flag("false")).contains(false);
        assertThat(Scalars.constant(Word.class, "cash-flow")).contains(Word.CASH_FLOW);
        assertThat(Scalars.words(Word.class)).containsExactly("in-force", "limited", "cash-flow");
    }

    @ParameterizedTest
    @ValueSource(strings = {"IN_FORCE", "in_force", "In-Force", "in force", "inforce", "", "in-forced"})
    void refuses_words_that_are_written_otherwise(String text) {
        assertThat(Scalars.constant(Word.class, text)).isEmpty();
    }

    @Test
    void writes_words_alike_where_the_small_i_has_no_dot() {
        Locale before = Locale.getDefault();
        Locale.setDefault(new Locale.Builder().setLanguage("tr").setRegion("TR").build());
        try {
            assertThat(Scalars.word(Word.LIMITED)).isEqualTo("limited");
            assertThat(Scalars.constant(Word.class, "in-force")).contains(Word.IN_FORCE);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void says_what_each_type_may_be() {
        assertThat(Scalars.allowed(BigDecimal.class)).isEqualTo("a plain decimal number such as 1.20");
        assertThat(Scalars.allowed(LocalDate.class)).isEqualTo("a date such as 2026-03-31, of the years 1900 to 2200");
        assertThat(Scalars.allowed(boolean.class)).isEqualTo("true or false");
        assertThat(Scalars.allowed(Word.class)).isEqualTo("in-force, limited, cash-flow");
        assertThat(Scalars.allowed(String.class)).isEqualTo("one line of text, at most 2,000 characters");
    }

    @Test
    void bounds_the_length_of_text() {
        assertThat(Scalars.read(String.class, "a".repeat(2_000)).isPresent()).isTrue();
        assertThat(Scalars.read(String.class, "a".repeat(2_001)).isPresent()).isFalse();
    }
}
