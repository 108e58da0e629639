package dev.ballast.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import dev.ballast.advice.WeakBorrower;
import dev.ballast.profile.Repayment;
import dev.ballast.unit.Money;
import dev.ballast.unit.Months;
import dev.ballast.unit.Ratio;
import dev.ballast.unit.Share;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;

class TreeTest {

    @Test
    void names_components_in_snake_case_with_their_unit() {
        assertThat(Tree.of(WeakBorrower.cover(0.87), List.of("about", "inputs")).keySet())
                .containsExactly(
                        "average_ratio",
                        "ebit_to_interest_ratio",
                        "loan_life_ratio",
                        "minimum_ratio",
                        "shortfall",
                        "worst_months");
    }

    @Test
    void writes_money_as_text_with_its_currency_and_other_units_as_numbers() {
        assertThat(json(Money.of("USD", 84_230_000.5))).isEqualTo("{\"amount\":\"84230000.5\",\"currency\":\"USD\"}");
        assertThat(json(Ratio.of(1.08))).isEqualTo("1.08");
        assertThat(json(Months.of(120))).isEqualTo("120");
    }

    @Test
    void writes_no_exponent_however_large_or_small() {
        assertThat(json(Money.of("USD", 1.45e15))).contains("\"1450000000000000\"");
        assertThat(json(Share.of(0.00000123))).isEqualTo("0.00000123");
        assertThat(json(Share.ZERO)).isEqualTo("0");
    }

    @Test
    void keeps_ten_significant_digits_without_the_noise_of_the_last_bits() {
        assertThat(json(Ratio.of(0.1 + 0.2))).isEqualTo("0.3");
    }

    @Test
    void writes_words_of_enums_in_lower_case_with_hyphens_and_dates_as_iso() {
        assertThat(Tree.of(Repayment.LEVEL_PAYMENT)).isEqualTo("level-payment");
        assertThat(Tree.of(LocalDate.of(2026, 1, 31))).isEqualTo("2026-01-31");
    }

    @Test
    void sorts_maps_by_name() {
        assertThat(json(Map.of("b", List.of(true), "a", "x"))).isEqualTo("{\"a\":\"x\",\"b\":[true]}");
    }

    @Test
    void has_the_same_bytes_in_turkish_and_at_the_other_end_of_the_world() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        byte[] here = bytes();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));

            assertThat(bytes()).isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void tells_the_answer_with_recommendations_facts_and_silences() {
        var answer = Answer.of(WeakBorrower.appraised(), WeakBorrower.advice());

        assertThat(answer.keySet())
                .containsExactly(
                        "assumptions",
                        "content",
                        "facts",
                        "inputs",
                        "not_applicable",
                        "not_assessed",
                        "recommendations",
                        "spoken_for",
                        "unknown",
                        "verdict");
        assertThat(answer).contains(entry("content", List.of("core.risk.short-tenor")));
    }

    private static byte[] bytes() {
        return Tree.bytes(Answer.of(WeakBorrower.appraised(), WeakBorrower.advice()));
    }

    private static String json(Object value) {
        return new String(Tree.bytes(Tree.of(value)), StandardCharsets.UTF_8);
    }
}
