package dev.ballast.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.ballast.fact.Problem;
import dev.ballast.unit.Money;
import dev.ballast.unit.Rate;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShapeProblemsTest {

    private static final Spot HERE = new Spot(3, 7, "/here");
    private static final Shape RATE = new AmountShape(Amount.RATE, 0, 0.4, "0.05");
    private static final Shape MONEY = new AmountShape(Amount.MONEY, 0, 1e15, "100");
    private static final Shape LATER = new DateShape(true, 0, 10, "2030-01-31");
    private static final Shape EARLIER = new DateShape(true, 1.5, 0, "2025-12-31");
    private static final Shape ID = new TextShape(1, 5, Pattern.compile("[a-z]+"), "small letters", "abc");

    private final Problems problems = new Problems("p.json");
    private final Reading reading = new Reading(problems, LocalDate.of(2026, 1, 31), Currency.getInstance("USD"), null);

    private @Nullable Object read(Shape shape, Node node) {
        return shape.read(node, reading);
    }

    private @Nullable Object number(Shape shape, String text) {
        return read(shape, new Node.Numeral(HERE, text));
    }

    private @Nullable Object text(Shape shape, String text) {
        return read(shape, new Node.Text(HERE, text));
    }

    private List<String> codes() {
        return problems.sorted().stream().map(Problem::code).toList();
    }

    @Test
    void a_number_on_either_bound_is_accepted() {
        assertThat(number(RATE, "0")).isEqualTo(Rate.ZERO);
        assertThat(number(RATE, "0.4")).isEqualTo(Rate.of(0.4));
        assertThat(number(MONEY, "1e15")).isEqualTo(Money.of("USD", 1e15));
        assertThat(codes()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "0.41,       out-of-range, Write a value such as 0.05.",
        "1.4999,     out-of-range, Write a value such as 0.05.",
        "1.5,        wrong-scale,  Did you mean 0.015?",
        "5,          wrong-scale,  Did you mean 0.05?",
        "40,         wrong-scale,  Did you mean 0.4?",
        "40.1,       out-of-range, Write a value such as 0.05.",
        "-0.01,      negative,     Write the amount without a sign.",
        "Infinity,   not-a-number, 'Write a number, such as 0.05.'",
        "4.87500e0,  wrong-scale,  Did you mean 0.04875?"
    })
    void a_rate_beyond_its_bounds_is_refused_with_what_was_meant(String text, String code, String fix) {
        assertThat(number(RATE, text)).isNull();

        assertThat(problems.sorted())
                .containsExactly(
                        new Problem(HERE.in("p.json"), code, text, "a yearly rate as a decimal from 0 to 0.4", fix));
    }

    @Test
    void a_share_a_little_above_one_is_not_taken_for_per_cent() {
        assertThat(number(new AmountShape(Amount.SHARE, 0, 1, "0.62"), "1.0001"))
                .isNull();

        assertThat(problems.sorted())
                .extracting(Problem::code, Problem::fix)
                .containsExactly(tuple("out-of-range", "Write a value such as 0.62."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1e-999999999",
                "1e-100000",
                "1e999999",
                "1E+31",
                "-1e-31",
                "0e99999999999999999999",
                "1e2147483648"
            })
    void an_exponent_beyond_thirty_is_refused_before_its_digits_are_written_out(String text) {
        assertThat(number(MONEY, text)).isNull();

        assertThat(problems.sorted())
                .containsExactly(new Problem(
                        HERE.in("p.json"),
                        "out-of-range",
                        text,
                        "an amount in whole units of the currency from 0 to 1e15, with an exponent from -30 to 30",
                        "Write it without an exponent, such as 100."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"9.99e-13", "1e-30", "-1e-13", "0.00000000000000000000000000000000000001"})
    void a_size_below_a_million_millionth_is_refused(String text) {
        assertThat(number(RATE, text)).isNull();

        assertThat(problems.sorted())
                .containsExactly(new Problem(
                        HERE.in("p.json"),
                        "out-of-range",
                        text,
                        "a yearly rate as a decimal from 0 to 0.4, zero or at least 1e-12 in size",
                        "Write 0, or a value such as 0.05."));
    }

    @ParameterizedTest
    @CsvSource({"1e-12,USD 0.000000000001", "1000000000000e-24,USD 0.000000000001", "0e-30,USD 0", "0.000,USD 0"})
    void the_smallest_size_and_zero_are_shown_in_few_digits(String text, String shown) {
        number(MONEY, text);

        assertThat(codes()).isEmpty();
        assertThat(reading.lines())
                .hasEntrySatisfying("/here", line -> assertThat(line.shown()).isEqualTo(shown));
    }

    @Test
    void digits_without_end_are_refused_and_shown_in_part() {
        assertThat(number(RATE, "0." + "0".repeat(1_000_000) + "1")).isNull();

        assertThat(problems.sorted()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("too-long");
            assertThat(problem.toString()).hasSizeLessThan(300);
        });
    }

    @ParameterizedTest
    @CsvSource({"9999-12-31", "2199-12-31", "1999-12-31", "3099-06-30"})
    void a_date_beyond_its_range_is_told_the_range_rather_than_a_guess(String date) {
        assertThat(text(new DateShape(true, 0, 110, "2035-11-15"), date)).isNull();

        assertThat(problems.sorted())
                .extracting(Problem::code, Problem::fix)
                .containsExactly(tuple("out-of-range", "Write a date from 2026-02-01 to 2136-01-31."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2030-02-30", "2031-02-29", "2030-13-01", "2030-00-10"})
    void a_day_that_does_not_exist_is_called_so(String date) {
        assertThat(text(LATER, date)).isNull();

        assertThat(problems.sorted())
                .extracting(Problem::code, Problem::fix)
                .containsExactly(
                        tuple("not-a-date", "That day does not exist; write one that does, such as 2030-01-31."));
    }

    @ParameterizedTest
    @CsvSource({
        "250000000,'USD 250,000,000'",
        "2.5e8,'USD 250,000,000'",
        "999,USD 999",
        "1234.50,'USD 1,234.5'",
        "-0.0,USD 0"
    })
    void money_is_shown_with_every_digit(String text, String shown) {
        number(MONEY, text);

        assertThat(reading.lines())
                .hasEntrySatisfying("/here", line -> assertThat(line.shown()).isEqualTo(shown));
    }

    @Test
    void a_loss_is_shown_with_its_sign() {
        number(new AmountShape(Amount.MONEY, -1e15, 1e15, "100"), "-1234567");

        assertThat(reading.lines())
                .hasEntrySatisfying("/here", line -> assertThat(line.shown()).isEqualTo("USD -1,234,567"));
    }

    @ParameterizedTest
    @CsvSource({
        "MONTHS,1,1 month",
        "MONTHS,8,8 months",
        "POWER,2064,'2,064 MW'",
        "COUNT,64000,'64,000'",
        "RATIO,4.5,4.5x",
        "SHARE,0.62,0.62"
    })
    void other_units_are_shown_with_their_word(Amount amount, String text, String shown) {
        assertThat(amount.shown(text, Currency.getInstance("USD"))).isEqualTo(shown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-01", "2036-01-31"})
    void a_later_date_within_ten_years_is_accepted(String date) {
        assertThat(text(LATER, date)).isEqualTo(LocalDate.parse(date));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-01-31", "2036-02-01", "2025-06-30"})
    void a_date_on_the_as_of_day_or_too_far_is_refused(String date) {
        assertThat(text(LATER, date)).isNull();
        assertThat(codes()).containsExactly("out-of-range");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-07-31", "2026-01-31"})
    void accounts_end_within_eighteen_months_up_to_the_as_of_day(String date) {
        assertThat(text(EARLIER, date)).isEqualTo(LocalDate.parse(date));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-1-31", "2026-01-32", "26-01-31", "+2026-01-31", "2026-01-31T00:00", "２026-01-31", ""})
    void what_is_not_a_date_is_refused(String date) {
        assertThat(text(LATER, date)).isNull();
        assertThat(codes()).containsExactly("not-a-date");
    }

    @ParameterizedTest
    @CsvSource({"abcde,", "abcdef,too-long", "'',bad-text", "Abc,bad-text", "ab\u200b,hidden-character"})
    void texts_are_held_to_length_pattern_and_what_can_be_seen(String text, @Nullable String code) {
        text(ID, text);

        assertThat(codes()).isEqualTo(code == null ? List.of() : List.of(code));
    }

    @Test
    void a_list_beyond_its_length_is_refused_as_a_whole() {
        var two = new Node.Row(HERE, List.of(new Node.Text(HERE, "a"), new Node.Text(HERE, "b")));

        assertThat(read(new ListShape(ID, 1), two)).isNull();
        assertThat(codes()).containsExactly("too-many");
    }

    @Test
    void every_shape_refuses_a_value_of_another_kind() {
        var group = new Node.Group(HERE, Map.of());

        for (Shape shape :
                List.of(RATE, LATER, ID, new CurrencyShape(), ChoiceShape.of(Kind.class), new ListShape(ID, 1))) {
            assertThat(read(shape, group)).isNull();
        }

        assertThat(problems.sorted())
                .extracting(Problem::code, Problem::found)
                .hasSize(6)
                .containsOnly(tuple("wrong-type", "an object"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"XXX", "XTS", "XAU", "US", "USDX", "ZZZ", "us$"})
    void only_money_that_one_can_owe_is_a_currency(String code) {
        assertThat(text(new CurrencyShape(), code)).isNull();
        assertThat(codes()).containsExactly("unknown-currency");
    }
}
