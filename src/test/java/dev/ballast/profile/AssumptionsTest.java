package dev.ballast.profile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.ballast.unit.Money;
import dev.ballast.unit.Months;
import dev.ballast.unit.Quantity;
import dev.ballast.unit.Rate;
import dev.ballast.unit.Ratio;
import dev.ballast.unit.Share;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AssumptionsTest {

    private static final Parameters TODAY = Assumptions.bundled().inForce(LocalDate.of(2026, 1, 31));

    static Stream<RecordComponent> assumedFields() {
        return components(Profile.class).filter(component -> component.isAnnotationPresent(Assumed.class));
    }

    /** The components of a record, and those of the records and lists of records below it. */
    private static Stream<RecordComponent> components(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .flatMap(component -> Stream.concat(Stream.of(component), components(below(component))));
    }

    private static Class<?> below(RecordComponent component) {
        Class<?> type = component.getGenericType() instanceof ParameterizedType list
                ? (Class<?>) list.getActualTypeArguments()[0]
                : component.getType();
        return type.isRecord() && type.getPackage().equals(Profile.class.getPackage()) ? type : Nothing.class;
    }

    private record Nothing() {}

    @ParameterizedTest
    @MethodSource("assumedFields")
    void an_assumption_has_the_unit_of_the_field_that_it_fills_and_lies_in_its_bounds(RecordComponent field) {
        Described bounds = field.getAnnotation(Described.class);

        Quantity quantity =
                TODAY.assumption(field.getAnnotation(Assumed.class).value()).quantity();

        assertThat(quantity).isInstanceOf(field.getType());
        assertThat(quantity.value()).isBetween(bounds.min(), bounds.max());
    }

    @Test
    void each_profile_assumption_fills_a_field() {
        List<String> filling = TODAY.all().stream()
                .map(Assumption::id)
                .filter(id -> id.startsWith("profile."))
                .toList();

        assertThat(assumedFields()
                        .map(field -> field.getAnnotation(Assumed.class).value())
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(filling);
    }

    @Test
    void every_parameter_of_the_models_is_there_with_its_unit() {
        assertThat(TODAY.months("coverage.notional-tenor")).isEqualTo(Months.of(120));
        assertThat(TODAY.months("coverage.horizon")).isEqualTo(Months.of(60));
        assertThat(TODAY.ratio("coverage.cap")).isEqualTo(Ratio.of(100));
        assertThat(TODAY.months("silicon.life")).isEqualTo(Months.of(60));
        assertThat(TODAY.months("facility.life")).isEqualTo(Months.of(168));
        assertThat(TODAY.share("silicon.decay.base")).isEqualTo(Share.of(0.30));
        assertThat(TODAY.share("silicon.decay.crash")).isEqualTo(Share.of(0.55));
        assertThat(TODAY.months("silicon.shortage.flat")).isEqualTo(Months.of(30));
        assertThat(TODAY.share("silicon.shortage.step")).isEqualTo(Share.of(0.4));
        assertThat(TODAY.share("silicon.weight.shortage")).isEqualTo(Share.of(0.25));
        assertThat(TODAY.share("silicon.weight.crash")).isEqualTo(Share.of(0.15));
        assertThat(TODAY.rate("silicon.shift.rate")).isEqualTo(Rate.of(0.03));
        assertThat(TODAY.share("silicon.shift.loss")).isEqualTo(Share.of(0.5));
        assertThat(Stream.of("aa", "a", "bbb", "bb", "b").map(rating -> TODAY.ratio("leverage.ceiling." + rating)))
                .containsExactly(Ratio.of(1.5), Ratio.of(2.0), Ratio.of(3.0), Ratio.of(4.5), Ratio.of(6.5));
        assertThat(TODAY.ratio("debt.sizing-cover")).isEqualTo(Ratio.of(1.60));
        assertThat(TODAY.ratio("liquidity.target")).isEqualTo(Ratio.of(1.20));
        assertThat(TODAY.share("materiality.pre-tax")).isEqualTo(Share.of(0.05));
        assertThat(TODAY.share("materiality.revenue")).isEqualTo(Share.of(0.01));
        assertThat(TODAY.months("grid.delay.median")).isEqualTo(Months.ZERO);
        assertThat(TODAY.months("grid.delay.p90")).isEqualTo(Months.of(18));
        assertThat(TODAY.rate("cash.yield")).isEqualTo(Rate.of(0.0395));
        assertThat(TODAY.rate("compute.discount-rate")).isEqualTo(Rate.of(0.08));
        assertThat(TODAY.share("assumed-input.swing")).isEqualTo(Share.of(0.20));
    }

    /** From the lines that Epoch AI printed for one gigawatt, in million dollars, at 2.09 kW an accelerator. */
    @Test
    void the_costs_per_accelerator_follow_from_the_published_site() {
        double accelerators = 1_000_000 / 2.09;

        assertThat(value("profile.silicon-cost-per-accelerator"))
                .isCloseTo((21_188 + 4_925) * 1e6 / accelerators, within());
        assertThat(value("profile.facility-cost-per-accelerator"))
                .isCloseTo((11_433 + 164 + 172) * 1e6 / accelerators, within());
        assertThat(value("profile.running-cost-per-hour")).isCloseTo(907e6 / accelerators / 8_760, within());
        assertThat(value("profile.silicon-capex-share")).isCloseTo((21_188 + 4_925) / 37_883.0, within());
        assertThat(value("profile.rental-price-per-hour")).isEqualTo(9.08 / 2);
    }

    private static double value(String id) {
        return TODAY.assumption(id).quantity().value();
    }

    /** The published figures are rounded to three digits, those of the running cost to two. */
    private static Percentage within() {
        return Percentage.withPercentage(2);
    }

    @Test
    void every_value_lies_in_its_range_and_names_its_source() {
        assertThat(TODAY.all()).allSatisfy(assumption -> {
            assertThat(assumption.quantity().value())
                    .isBetween(assumption.low().value(), assumption.high().value());
            assertThat(assumption.source()).isNotBlank();
            assertThat(assumption.quantity().unit()).isEqualTo(assumption.low().unit());
        });
    }

    private static final String DATED = """
            [{"id": "cash.yield", "title": "Yield", "unit": "rate", "values": [
              {"from": "2025-01-01", "value": 0.04, "low": 0.03, "high": 0.05, "known_since": "2025-01-01", "source": "a"},
              {"from": "2026-01-05", "value": 0.0395, "low": 0.03, "high": 0.05, "known_since": "2026-01-05", "source": "b"}]}]
            """;

    @Test
    void the_latest_value_that_has_begun_holds() {
        Assumptions dated = parse(DATED);

        assertThat(dated.inForce(LocalDate.of(2026, 1, 4)).rate("cash.yield")).isEqualTo(Rate.of(0.04));
        assertThat(dated.inForce(LocalDate.of(2026, 1, 5)).rate("cash.yield")).isEqualTo(Rate.of(0.0395));
        assertThat(dated.inForce(LocalDate.of(2024, 12, 31)).all()).isEmpty();
        assertThat(dated.first()).isEqualTo("2025-01-01");
    }

    @Test
    void a_file_that_contradicts_itself_does_not_load() {
        var broken = new ArrayList<String>();
        broken.add(DATED.replace("\"low\": 0.03", "\"low\": 0.045"));
        broken.add(DATED.replaceFirst("\"known_since\": \"2025-01-01\"", "\"known_since\": \"2025-02-01\""));
        broken.add(DATED.replace("2026-01-05\", \"value", "2025-01-01\", \"value"));
        broken.add(DATED.replace("\"rate\"", "\"money\""));
        broken.add(DATED.replace("\"source\": \"a\"", "\"sauce\": \"a\""));
        broken.add("[{\"id\": \"a\", \"title\": \"A\", \"unit\": \"rate\", \"values\": []}]");

        assertThat(broken).allSatisfy(text -> assertThatIllegalStateException().isThrownBy(() -> parse(text)));
    }

    @Test
    void asking_for_another_unit_or_an_unknown_parameter_is_a_mistake_of_ours() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TODAY.rate("silicon.life"))
                .withMessage("parameter silicon.life is of unit months");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TODAY.months("silicon.live"))
                .withMessage("no parameter in force: silicon.live");
    }

    @Test
    void nothing_is_nothing_in_every_currency() {
        assertThat(TODAY.assumption("profile.minimum-cash").quantity()).isEqualTo(Money.of("USD", 0));
    }

    private static Assumptions parse(String text) {
        return Assumptions.parse("test.json", text.getBytes(UTF_8));
    }
}
