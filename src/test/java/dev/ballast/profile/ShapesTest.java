package dev.ballast.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ShapesTest {

    record Undescribed(String name) {}

    @Test
    void refuses_a_component_that_nobody_described() {
        assertThatIllegalArgumentException().isThrownBy(() -> Shapes.of(Undescribed.class, ""));
    }

    @Test
    void names_fields_in_small_letters_joined_by_underscores() {
        assertThat(Shapes.of(Demand.class, "").fields())
                .extracting(Field::name)
                .containsExactly(
                        "p10_accelerators_count",
                        "p50_accelerators_count",
                        "p90_accelerators_count",
                        "p99_accelerators_count",
                        "hourly_csv");
        assertThat(Shapes.of(Facility.class, "").fields())
                .extracting(Field::name)
                .contains("it_power_mw");
    }

    @Test
    void requires_what_is_neither_optional_nor_assumed() {
        assertThat(Shapes.of(Financing.class, "").schema())
                .containsEntry("required", List.of("rating_floor", "instruments"))
                .containsEntry("additionalProperties", false);
    }

    /** Every field of the profile has an example that its own shape accepts. */
    @Test
    void every_example_would_be_accepted() {
        assertThat(ProfileReader.SHAPE.fields()).allSatisfy(ShapesTest::exampleIsAccepted);
    }

    private static void exampleIsAccepted(Field field) {
        if (field.shape() instanceof RecordShape record) {
            assertThat(record.fields()).allSatisfy(ShapesTest::exampleIsAccepted);
        } else if (field.shape() instanceof ListShape list) {
            assertThat(((RecordShape) list.element()).fields()).allSatisfy(ShapesTest::exampleIsAccepted);
        } else {
            var spot = new Spot(1, 1, "/x");
            String example = field.described().example();
            Node node = field.shape() instanceof AmountShape
                    ? new Node.Numeral(spot, example)
                    : new Node.Text(spot, example);
            var problems = new Problems("example");
            var reading = new Reading(problems, LocalDate.of(2026, 1, 31), null, null);

            assertThat(field.shape().read(node, reading)).as(field.name()).isNotNull();
            assertThat(problems.sorted()).isEmpty();
        }
    }

    @Test
    void an_empty_list_is_a_line_of_its_own() {
        var reading = new Reading(new Problems("p.json"), null, null, null);

        Shapes.of(Compute.class, "")
                .read(
                        new Node.Group(
                                new Spot(1, 1, ""),
                                Map.of("facilities", new Node.Row(new Spot(1, 9, "/facilities"), List.of()))),
                        reading);

        assertThat(reading.lines()).containsKey("/facilities");
    }
}
