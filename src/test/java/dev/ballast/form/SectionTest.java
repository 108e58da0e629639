package dev.ballast.form;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.profile.Asked;
import dev.ballast.profile.Asked.Sort;
import dev.ballast.profile.ProfileSchema;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The form beside the schema that is published. */
class SectionTest {

    private static final JsonNode SCHEMA = JsonMapper.shared().readTree(ProfileSchema.json());

    static Stream<Asked> lines() {
        return Section.ALL.stream().flatMap(section -> section.lines().stream());
    }

    @ParameterizedTest
    @MethodSource("lines")
    void says_of_each_field_what_the_schema_says(Asked asked) {
        JsonNode parent = schema(asked.at().substring(0, asked.at().lastIndexOf('/')));
        String name = asked.at().substring(asked.at().lastIndexOf('/') + 1);
        JsonNode property = parent.at("/properties/" + name);

        assertThat(asked.title()).isEqualTo(property.at("/title").asString()).isNotBlank();
        assertThat(asked.description())
                .isEqualTo(property.at("/description").asString())
                .isNotBlank();
        assertThat(asked.isRequired()).isEqualTo(strings(parent.at("/required")).contains(name));
        assertThat(asked.choices()).isEqualTo(strings(property.at("/enum")));
        boolean isNumber = property.at("/type").asString().equals("number");
        assertThat(List.of(Sort.DATE, Sort.CURRENCY, Sort.TEXT, Sort.CHOICE, Sort.GROUP))
                .matches(texts -> texts.contains(asked.sort()) != isNumber);
        assertThat(asked.sort()).isNotEqualTo(Sort.GROUP);
    }

    @ParameterizedTest
    @MethodSource("lines")
    void gives_as_its_example_that_of_the_schema_as_it_can_be_typed(Asked asked) {
        JsonNode property = schema(asked.at());
        String example = Example.of(asked);

        if (property.at("/type").asString().equals("number")) {
            Typed read = new NumberReader(asked, "USD").read(example);
            assertThat(read.fault()).isNull();
            assertThat((BigDecimal) read.value())
                    .isEqualByComparingTo(property.at("/examples/0").decimalValue());
        } else {
            assertThat(example).isEqualTo(property.at("/examples/0").asString());
        }
    }

    /** An assumption in another currency than the profile's takes no line's place, so each such line has to be asked. */
    @Test
    void asks_every_amount_that_an_assumption_may_take_the_place_of() {
        List<String> all = lines().map(Asked::at).toList();

        for (Section section : Section.ALL) {
            schema(section.at()).at("/properties").properties().stream()
                    .filter(each ->
                            each.getValue().at("/description").asString().contains("When it is left out"))
                    .map(each -> section.at() + "/" + each.getKey())
                    .filter(at -> Asked.of(at).sort() == Sort.MONEY)
                    .forEach(at -> assertThat(all).contains(at));
        }
        assertThat(all).contains("/compute/fleet/facility_cost_per_accelerator");
    }

    @Test
    void asks_each_line_once_and_every_required_line_of_each_group() {
        List<String> all = lines().map(Asked::at).toList();

        assertThat(all).doesNotHaveDuplicates().hasSizeGreaterThan(60);
        for (String at : all) {
            String group = at.substring(0, at.lastIndexOf('/'));
            strings(schema(group).at("/required")).stream()
                    .filter(name -> !List.of("object", "array")
                            .contains(schema(group + "/" + name).at("/type").asString()))
                    .forEach(name -> assertThat(all).contains(group + "/" + name));
        }
    }

    private static JsonNode schema(String pointer) {
        JsonNode at = SCHEMA;
        for (String name :
                pointer.isEmpty() ? new String[0] : pointer.substring(1).split("/")) {
            at = name.matches("[0-9]+") ? at.at("/items") : at.at("/properties/" + name);
        }
        return at;
    }

    private static List<String> strings(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).toList();
    }
}
