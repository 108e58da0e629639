package dev.ballast.assess;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.fact.Checked;
import dev.ballast.fact.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a foreign pack tries at admission is refused, with file, line, reason and remedy. */
class HostilePacksTest {

    private static final int LEAST_OF_A_KIND = 3;

    private static final Set<String> KINDS = Set.of(
            "joins",
            "size",
            "count",
            "encoding",
            "bidirectional",
            "zero-width",
            "homoglyphs",
            "path",
            "yaml-aliases",
            "yaml-tags",
            "yaml-keys",
            "drl-imports",
            "drl-functions",
            "drl-globals",
            "drl-eval",
            "drl-from",
            "drl-accumulate",
            "drl-salience",
            "drl-loops",
            "drl-consequence",
            "words",
            "unsigned",
            "unknown-keys",
            "revoked-keys",
            "namespaces",
            "moved-files",
            "downgrades",
            "shadows",
            "extensions",
            "translations");

    static List<Attack> attacks() {
        return Attack.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("attacks")
    void refuses_it_by_file_line_and_reason(Attack attack, @TempDir Path folder) throws IOException {
        Path packs = folder.resolve("packs");

        Checked<Rules> rules = attack.read(packs, folder.resolve("trust.yaml"));

        assertThat(rules.problems().stream().map(each -> Attack.shown(each, packs)))
                .as("%s %s", attack.aim(), rules.problems())
                .containsExactlyInAnyOrderElementsOf(attack.refused());
        assertThat(rules.problems()).allSatisfy(HostilePacksTest::isHelpful);
    }

    /** Says what, where and how to mend it, and repeats nothing that a terminal could obey. */
    private static void isHelpful(Problem problem) {
        assertThat(problem.place().file()).isNotBlank();
        assertThat(problem.found()).isNotBlank();
        assertThat(problem.allowed()).isNotBlank();
        assertThat(problem.fix()).matches("(?s)[A-Z].*[.?]");
        assertThat(problem.toString()).hasSizeLessThan(700).matches("[^\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\u2028\\u2029]*");
    }

    @Test
    void tries_each_kind_at_least_three_times_and_copies_none() {
        Map<String, Long> counts =
                attacks().stream().collect(Collectors.groupingBy(Attack::kind, TreeMap::new, Collectors.counting()));
        counts.forEach((kind, count) -> System.out.println(kind + ": " + count + " refused"));

        assertThat(counts.keySet()).isEqualTo(KINDS);
        assertThat(counts.values()).allMatch(count -> count >= LEAST_OF_A_KIND);
        assertThat(new HashSet<>(attacks().stream().map(Attack::steps).toList()))
                .hasSize(attacks().size());
        assertThat(new HashSet<>(attacks().stream().map(Attack::aim).toList()))
                .hasSize(attacks().size());
        assertThat(attacks()).noneMatch(attack -> attack.refused().isEmpty());
    }

    @Test
    void takes_the_pack_to_which_nothing_was_done(@TempDir Path folder) throws IOException {
        var sound = new Attack("none", "sound", "Nothing.", List.of(), List.of());

        Checked<Rules> rules = sound.read(folder.resolve("packs"), folder.resolve("trust.yaml"));

        assertThat(rules.problems()).isEmpty();
        assertThat(rules.get().rulebook().rules()).anyMatch(rule -> rule.id().equals("acme.money.board"));
    }

    @Test
    void takes_the_pack_that_a_trusted_key_signed(@TempDir Path folder) throws IOException {
        var trust = new Attack.Step(List.of("trust", "good", "acme", "2026-01-01", "2027-12-31"), "");
        var sign = new Attack.Step(List.of("sign", "good", "acme", "2026-11-20"), "");
        var signed = new Attack("none", "signed", "Nothing.", List.of(), List.of(trust, sign));

        Checked<Rules> rules = signed.read(folder.resolve("packs"), folder.resolve("trust.yaml"));

        assertThat(rules.problems()).isEmpty();
        assertThat(rules.get().signed()).extracting(each -> each.owner()).containsExactly("acme-treasury");
    }
}
