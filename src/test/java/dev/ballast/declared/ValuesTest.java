package dev.ballast.declared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ballast.unit.Power;
import dev.ballast.unit.Unit;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The five closed forms by hand, and what is known when something they rest on is not. */
class ValuesTest {

    private static final Said SAID = new Said(Map.of("en", "It is {value}."));
    private static final String A = "/extensions/acme/a/site";
    private static final String B = "/extensions/acme/b/site";

    private final Map<String, Double> numbers = new HashMap<>(Map.of(A, 30.0, B, 120.0));

    @ParameterizedTest
    @CsvSource({"RATIO, 0.25", "SUM, 150", "DIFFERENCE, -90", "MIN, 30", "MAX, 120"})
    void derives_by_each_form(Combination form, double expected) {
        Values.Value value = derive(form);

        assertThat(value.number()).isEqualTo(expected);
        assertThat(value.isKnown()).isTrue();
        assertThat(value.pointers()).containsExactly(A, B);
    }

    @ParameterizedTest
    @CsvSource({"RATIO, true", "SUM, false", "DIFFERENCE, true", "MIN, false", "MAX, false"})
    void only_forms_whose_order_matters_take_just_two(Combination form, boolean isOfTwo) {
        assertThat(form.isOfTwo()).isEqualTo(isOfTwo);
    }

    @Test
    void a_ratio_by_zero_lacks_what_divides() {
        numbers.put(B, 0.0);

        assertThat(derive(Combination.RATIO).missing()).containsExactly(B);
    }

    @Test
    void zero_by_zero_is_no_number_either() {
        numbers.put(A, 0.0);
        numbers.put(B, 0.0);

        assertThat(derive(Combination.RATIO).isKnown()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"RATIO", "SUM", "DIFFERENCE", "MIN", "MAX"})
    void what_is_missing_is_named_and_never_zero(Combination form) {
        numbers.remove(A);

        Values.Value value = derive(form);

        assertThat(value.number()).isNaN();
        assertThat(value.missing()).containsExactly(A);
    }

    @Test
    void a_line_derived_from_a_derived_one_rests_on_what_is_stated() {
        Attribute sum = derived("sum", Combination.SUM, "acme.a", "acme.b");
        Attribute rest = derived("rest", Combination.DIFFERENCE, "acme.sum", "acme.a");
        var lines = new Extensions(List.of(rest, sum, stated("a"), stated("b")));

        Values.Value value = values(lines).of(rest);

        assertThat(value.number()).isEqualTo(120);
        assertThat(value.pointers()).containsExactly(A, B);
        assertThat(value.as(Unit.POWER, Currency.getInstance("USD"))).isEqualTo(Power.of(120));
    }

    @Test
    void a_flag_is_no_number_and_prints_as_yes_or_no() {
        assertThat(Values.isNumber(Unit.FLAG)).isFalse();
        assertThat(Values.isNumber(Unit.POWER)).isTrue();
        assertThatThrownBy(() -> derive(Combination.SUM).as(Unit.FLAG, Currency.getInstance("USD")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(SAID.of(true)).isEqualTo("It is yes.");
        assertThat(SAID.of(false)).isEqualTo("It is no.");
    }

    private Values.Value derive(Combination form) {
        Attribute made = derived("made", form, "acme.a", "acme.b");
        return values(new Extensions(List.of(stated("a"), stated("b"), made))).of(made);
    }

    private Values values(Extensions lines) {
        return new Values(lines, pointer -> numbers.getOrDefault(pointer, Double.NaN), "site");
    }

    private static Attribute stated(String name) {
        return new Attribute("acme", name, Unit.POWER, Element.FACILITY, new Attribute.Range(0, 1000), null, SAID);
    }

    private static Attribute derived(String name, Combination form, String... of) {
        return new Attribute("acme", name, Unit.POWER, Element.FACILITY, null, new Derivation(form, List.of(of)), SAID);
    }
}
