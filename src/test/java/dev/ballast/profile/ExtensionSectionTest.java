package dev.ballast.profile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.ballast.declared.Attribute;
import dev.ballast.declared.Element;
import dev.ballast.declared.Extensions;
import dev.ballast.declared.Said;
import dev.ballast.fact.Checked;
import dev.ballast.fact.Problem;
import dev.ballast.unit.Power;
import dev.ballast.unit.Unit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The member extensions of a profile: what is taken, what is refused and where, and the schema that says the same. */
class ExtensionSectionTest {

    private static final Said SAID = new Said(Map.of("en", "It is {value}."));
    private static final String NAME = "european-enterprise.json";
    private static final Extensions LINES = new Extensions(List.of(
            stated("firm", Unit.POWER, Element.ORGANISATION),
            stated("facility", Unit.POWER, Element.FACILITY),
            stated("instrument", Unit.POWER, Element.INSTRUMENT),
            stated("contract", Unit.POWER, Element.CONTRACT),
            new Attribute("acme", "audited", Unit.FLAG, Element.ORGANISATION, null, null, SAID)));

    @Test
    void takes_a_number_and_a_flag_of_the_organisation() {
        DeclaredValues values =
                read("{'acme': {'firm': 30, 'audited': true}}").get().declared();

        assertThat(values.at("/extensions/acme/firm")).contains(Power.of(30));
        assertThat(values.at("/extensions/acme/audited")).contains(true);
        assertThat(values.at("/extensions/acme/contract")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = Element.class, names = "ORGANISATION", mode = EnumSource.Mode.EXCLUDE)
    void takes_a_value_of_each_thing_that_the_profile_names(Element element) {
        List<String> ids = ElementIds.of(Fixtures.evidence(NAME).profile(), element);

        assertThat(ids).isNotEmpty();
        for (String id : ids) {
            Evidence evidence = read("{'acme': {'%s': {'%s': 7}}}".formatted(element.word(), id))
                    .get();

            assertThat(evidence.declared().values())
                    .containsExactly(Map.entry("/extensions/acme/" + element.word() + "/" + id, Power.of(7)));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{'acme': {'firn': 30}} | undeclared | /extensions/acme/firn",
                "{'other': {'firm': 30}} | undeclared | /extensions/other",
                "{'acme': {'facility': {'nowhere-at-all': 30}}} | undeclared "
                        + "| /extensions/acme/facility/nowhere-at-all",
                "{'acme': {'instrument': {'no-such-loan': 30}}} | undeclared "
                        + "| /extensions/acme/instrument/no-such-loan",
                "{'acme': {'firm': 'much'}} | wrong-type | /extensions/acme/firm",
                "{'acme': {'audited': 1}} | wrong-type | /extensions/acme/audited",
                "{'acme': 3} | wrong-type | /extensions/acme",
                "[] | wrong-type | /extensions"
            })
    void refuses_by_pointer(String section, String code, String pointer) {
        assertThat(read(section).problems())
                .extracting(Problem::code, each -> each.place().pointer())
                .containsExactly(tuple(code, pointer));
    }

    @ParameterizedTest
    @CsvSource({"-1", "1001"})
    void refuses_what_is_out_of_range(int value) {
        assertThat(read("{'acme': {'firm': %d}}".formatted(value)).problems())
                .extracting(each -> each.place().pointer())
                .containsExactly("/extensions/acme/firm");
    }

    @Test
    void names_all_faults_at_once_and_the_name_that_was_near() {
        List<Problem> problems =
                read("{'acme': {'firn': 1, 'audited': 3, 'firm': 5000}}").problems();

        assertThat(problems).hasSize(3);
        assertThat(problems).extracting(Problem::fix).contains("Did you mean firm?");
    }

    @Test
    void refuses_the_section_where_no_pack_is_loaded() {
        assertThat(read("{'acme': {'firm': 30}}", Extensions.NONE).problems())
                .extracting(Problem::code, Problem::fix)
                .containsExactly(tuple("undeclared", "Load the pack that declares it by --rules, or remove it."));
    }

    @Test
    void canonical_text_reads_back_with_the_values() {
        Evidence evidence = read("{'acme': {'firm': 30, 'audited': false}}").get();

        String text = CanonicalProfile.of(evidence);
        Evidence again =
                ProfileReader.read(NAME, text.getBytes(UTF_8), null, LINES).get();

        assertThat(again.declared()).isEqualTo(evidence.declared());
        assertThat(CanonicalProfile.of(again)).isEqualTo(text);
        assertThat(text).isNotEqualTo(CanonicalProfile.of(Fixtures.evidence(NAME)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{'acme': {'firm': 30, 'audited': true}} | true",
                "{'acme': {'firm': 5000}} | false",
                "{'acme': {'firn': 30}} | false",
                "{'other': {'firm': 30}} | false",
                "{'acme': {'audited': 1}} | false"
            })
    void the_schema_says_what_the_reader_says(String section, boolean isAccepted) {
        List<?> refusals = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(ProfileSchema.json(LINES))
                .validate(profile(section), InputFormat.JSON);

        assertThat(refusals.isEmpty()).isEqualTo(isAccepted);
        assertThat(read(section).isAccepted()).isEqualTo(isAccepted);
    }

    @Test
    void without_packs_the_schema_is_the_published_one() {
        assertThat(ProfileSchema.json(Extensions.NONE)).isEqualTo(ProfileSchema.json());
        assertThat(ProfileSchema.json(LINES)).isNotEqualTo(ProfileSchema.json());
    }

    private static Checked<Evidence> read(String section) {
        return read(section, LINES);
    }

    private static Checked<Evidence> read(String section, Extensions lines) {
        return ProfileReader.read(NAME, profile(section).getBytes(UTF_8), null, lines);
    }

    private static String profile(String section) {
        String text = new String(Fixtures.bytes(NAME), UTF_8).stripTrailing();
        return text.substring(0, text.length() - 1) + ", \"extensions\": " + section.replace('\'', '"') + "}";
    }

    private static Attribute stated(String name, Unit unit, Element on) {
        return new Attribute("acme", name, unit, on, new Attribute.Range(0, 1000), null, SAID);
    }
}
