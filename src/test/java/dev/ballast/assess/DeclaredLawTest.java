package dev.ballast.assess;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.audit.Models;
import dev.ballast.declared.Declared;
import dev.ballast.declared.Extensions;
import dev.ballast.fact.NotAssessed;
import dev.ballast.profile.Evidence;
import dev.ballast.profile.Fixtures;
import dev.ballast.profile.ProfileReader;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a pack declares may add facts of its own; it moves no figure and no advice of the program. */
class DeclaredLawTest {

    private static final String LINES = """
            - {id: firm, unit: power, 'on': organisation, low: 0, high: 900, sentence: {en: 'Firm is {value}.'}}
            - {id: needed, unit: power, 'on': organisation, low: 0, high: 900, sentence: {en: 'Need is {value}.'}}
            - {id: cover, unit: share, 'on': organisation, derive: ratio, of: [firm, needed],
               sentence: {en: 'Cover is {value}.'}}
            """;

    static List<String> names() {
        return Fixtures.names();
    }

    @ParameterizedTest
    @MethodSource("names")
    void advice_and_core_facts_are_equal_with_and_without_the_pack(String name, @TempDir Path folder) {
        Rules laid = laid(folder);
        Evidence bare = Fixtures.evidence(name);
        Evidence stated = stated(name, 30, laid.extensions());

        Assessment before = new Assessor(Rules.bundled().get(), Models.bundled()).assess(bare);
        Assessment after = new Assessor(laid, Models.bundled()).assess(stated);

        assertThat(after.advice().recommendations()).isEqualTo(before.advice().recommendations());
        assertThat(after.advice().unknown()).isEqualTo(before.advice().unknown());
        assertThat(spoken(after)).isEqualTo(spoken(before));
        assertThat(after.appraised().facts())
                .filteredOn(fact -> !(fact instanceof Declared))
                .isEqualTo(before.appraised().facts());
        assertThat(after.appraised().facts())
                .filteredOn(Declared.class::isInstance)
                .extracting(fact -> fact.statement())
                .containsExactly("Firm is 30 MW.", "Need is 120 MW.", "Cover is 25 %.");
        assertThat(after.appraised().facts())
                .noneMatch(fact -> fact instanceof NotAssessed not && not.what().startsWith("acme."));
    }

    /** Else the law would hold of a pack that never speaks. */
    @Test
    void the_rule_of_the_pack_speaks_when_its_lines_say_so(@TempDir Path folder) {
        Rules laid = laid(folder);

        Assessment answer =
                new Assessor(laid, Models.bundled()).assess(stated("weak-borrower.json", 130, laid.extensions()));

        assertThat(spoken(answer)).contains("acme.money.spare");
    }

    private static Rules laid(Path folder) {
        return new ClientPack(folder)
                .file("acme/extensions.yaml", LINES)
                .adds(
                        "spare",
                        "acme-paper",
                        "more",
                        "dev.ballast.declared.DeclaredPower",
                        "$firm : DeclaredPower( id == \"acme.firm\" )\n"
                                + "    DeclaredPower( about == $firm.about, "
                                + "id == \"acme.needed\", value < $firm.value )")
                .rules();
    }

    private static List<String> spoken(Assessment answer) {
        return answer.appraised().judgement().matches().stream()
                .map(match -> match.rule().id())
                .toList();
    }

    private static Evidence stated(String name, int firm, Extensions lines) {
        String text = new String(Fixtures.bytes(name), UTF_8).stripTrailing();
        String with = text.substring(0, text.length() - 1)
                + ", \"extensions\": {\"acme\": {\"firm\": %d, \"needed\": 120}}}".formatted(firm);
        return ProfileReader.read(name, with.getBytes(UTF_8), null, lines).get();
    }
}
