package dev.ballast.rulebook.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.ballast.declared.Attribute;
import dev.ballast.declared.Combination;
import dev.ballast.declared.Derivation;
import dev.ballast.declared.Extensions;
import dev.ballast.fact.Problem;
import dev.ballast.rulebook.yaml.Problems;
import dev.ballast.rulebook.yaml.RecordReader;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a pack may write in its extensions.yaml, and where and how each fault of it is refused. */
class ExtensionReaderTest {

    private static final String SAYS = "sentence: {en: 'It is {value}.'}}\n";
    private static final String FIRM = stated("firm", "power", "organisation");
    private static final String NEEDED = stated("needed", "power", "organisation");

    private final Problems problems = new Problems();

    @ParameterizedTest
    @ValueSource(strings = {"share", "ratio", "rate", "money", "months", "count", "power", "energy", "flop"})
    void takes_every_unit_that_is_a_number_with_its_range(String unit) {
        Attribute line = only(read(stated("firm", unit, "facility")));

        assertThat(line.unit().word()).isEqualTo(unit);
        assertThat(line.range()).isEqualTo(new Attribute.Range(0, 900));
        assertThat(line.id()).isEqualTo("acme.firm");
    }

    @Test
    void takes_a_flag_without_a_range() {
        Attribute line = only(read("- {id: firm, unit: flag, 'on': contract, " + SAYS));

        assertThat(line.range()).isNull();
        assertThat(line.pointer("p1")).isEqualTo("/extensions/acme/firm/p1");
    }

    @ParameterizedTest
    @CsvSource({"ratio, share", "ratio, ratio", "sum, power", "difference, power", "min, power", "max, power"})
    void takes_each_of_the_five_derivations(String form, String unit) {
        Extensions lines = read(FIRM + NEEDED + derived("made", unit, form, "firm, needed"));

        assertThat(problems.list()).isEmpty();
        assertThat(lines.attribute("acme.made").orElseThrow().derivation())
                .isEqualTo(new Derivation(
                        Combination.valueOf(form.toUpperCase(Locale.ROOT)), List.of("acme.firm", "acme.needed")));
        assertThat(lines.stated().get("acme")).containsOnlyKeys("firm", "needed");
    }

    @Test
    void a_pack_without_the_file_declares_nothing() {
        assertThat(new ExtensionReader(new TreeMap<>(), new RecordReader(problems), problems).read("acme"))
                .isEqualTo(Extensions.NONE);
        assertThat(problems.list()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "unit: code, 'on': organisation, sentence: {en: '{value}'} | wrong-unit | State it in another unit.",
                "unit: flag, 'on': organisation, low: 0, high: 1, sentence: {en: '{value}'} | wrong-range "
                        + "| Mend the range.",
                "unit: power, 'on': organisation, low: 0, sentence: {en: '{value}'} | wrong-range | Mend the range.",
                "unit: power, 'on': organisation, low: 5, high: 5, sentence: {en: '{value}'} | range-upside-down "
                        + "| Exchange the two.",
                "unit: power, 'on': organisation, low: 0, high: 2000000000000000, sentence: {en: '{value}'} "
                        + "| wrong-range | Use smaller bounds.",
                "unit: power, 'on': organisation, low: 0, high: 5, sentence: {fr: '{value}'} | missing-key | Add en.",
                "unit: power, 'on': organisation, low: 0, high: 5, sentence: {en: '{value}', eng: '{value}'} "
                        + "| wrong-language | Correct it.",
                "unit: power, 'on': organisation, low: 0, high: 5, sentence: {en: 'No place.'} | wrong-sentence "
                        + "| Write where the value stands.",
                "unit: power, 'on': organisation, low: 0, high: 5, sentence: {en: '{value} {value}'} "
                        + "| wrong-sentence | Write where the value stands.",
                "unit: power, 'on': organisation, low: 0, high: 5, of: [firm], sentence: {en: '{value}'} | no-form "
                        + "| Add derive, or take of out."
            })
    void refuses_a_stated_line(String rest, String code, String fix) {
        Extensions lines = read(FIRM + "- {id: made, " + rest + "}\n");

        refused(code, fix);
        assertThat(lines).isEqualTo(Extensions.NONE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "power | sum | firm | wrong-number | Name the lines under of.",
                "share | ratio | firm, needed, firm | wrong-number | Name the lines under of.",
                "power | sum | firm, neded | unknown-line | Did you mean needed?",
                "power | sum | firm, zzzzzzzz | unknown-line | Declare it in this file.",
                "power | sum | firm, site | elements-differ | Choose others.",
                "power | ratio | firm, needed | units-differ | Correct the unit, or take other lines.",
                "power | sum | firm, cost | units-differ | Correct the unit, or take other lines.",
                "flag | sum | yes_no, yes_no | units-differ | Correct the unit, or take other lines.",
                "power | sum | firm, made | circle | Break the circle."
            })
    void refuses_a_derived_line(String unit, String form, String of, String code, String fix) {
        String others = NEEDED
                + stated("site", "power", "facility")
                + stated("cost", "money", "organisation")
                + "- {id: yes_no, unit: flag, 'on': organisation, "
                + SAYS;

        read(FIRM + derived("made", unit, form, of) + others);

        refused(code, fix);
    }

    @Test
    void refuses_a_range_of_what_is_derived() {
        read(FIRM
                + "- {id: made, unit: power, 'on': organisation, low: 0, high: 1, derive: sum, of: [firm, needed], "
                + SAYS
                + NEEDED);

        refused("wrong-range", "Take low and high out.");
    }

    @Test
    void refuses_an_id_given_twice_and_more_lines_than_a_reviewer_reads() {
        var text = new StringBuilder();
        for (int at = 0; at <= 100; at++) {
            text.append(stated("line_" + "x".repeat(at + 1), "power", "organisation"));
        }
        read(text.toString());
        assertThat(problems.list())
                .extracting(Problem::code, each -> each.place().line())
                .contains(tuple("too-many", 101));

        var twice = new Problems();
        read(FIRM + FIRM, twice);
        assertThat(twice.list()).extracting(Problem::code).containsExactly("doubled-id");
    }

    @Test
    void names_all_that_is_wrong_at_once_each_at_its_line() {
        read("- {id: a, unit: power, 'on': organisation, low: 9, high: 1, sentence: {en: 'None.'}}\n"
                + derived("b", "power", "sum", "a, nowhere")
                + "- {id: c, unit: flag, 'on': organisation, low: 0, high: 1, "
                + SAYS);

        assertThat(problems.list())
                .extracting(each -> each.place().line() + " " + each.code())
                .containsExactlyInAnyOrder(
                        "1 wrong-sentence", "1 range-upside-down", "2 unknown-line", "3 wrong-range");
    }

    private void refused(String code, String fix) {
        assertThat(problems.list())
                .filteredOn(each -> each.code().equals(code))
                .first()
                .satisfies(each -> {
                    assertThat(each.place().file()).isEqualTo("acme/extensions.yaml");
                    assertThat(each.place().line()).isEqualTo(2);
                    assertThat(each.fix()).isEqualTo(fix);
                });
    }

    private Attribute only(Extensions lines) {
        assertThat(problems.list()).isEmpty();
        assertThat(lines.attributes()).hasSize(1);
        return lines.attributes().get(0);
    }

    private Extensions read(String text) {
        return read(text, problems);
    }

    private static Extensions read(String text, Problems problems) {
        var texts = new TreeMap<String, String>();
        texts.put("acme/extensions.yaml", text);
        return new ExtensionReader(texts, new RecordReader(problems), problems).read("acme");
    }

    private static String stated(String id, String unit, String on) {
        return "- {id: %s, unit: %s, 'on': %s, low: 0, high: 900, ".formatted(id, unit, on) + SAYS;
    }

    private static String derived(String id, String unit, String form, String of) {
        return "- {id: %s, unit: %s, 'on': organisation, derive: %s, of: [%s], ".formatted(id, unit, form, of) + SAYS;
    }
}
