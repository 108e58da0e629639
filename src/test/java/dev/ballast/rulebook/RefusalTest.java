package dev.ballast.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.fact.Checked;
import dev.ballast.fact.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every construct that rules do not have, one file each; its first lines say which line is refused, and as what. */
class RefusalTest {

    private static final Path FOLDER = Path.of("src/test/resources/dev/ballast/rulebook/refused");
    private static final Pattern EXPECTED = Pattern.compile("(?m)^// (\\d+) ([A-Za-z-]+)$");

    static Stream<RuleText> refused() {
        return SampleRules.textsIn(FOLDER).stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void refuses_every_fault_by_name_with_its_line(RuleText file) {
        String path = "sample/risk/" + file.path();

        List<Problem> problems = read(new RuleText(path, file.text())).problems();

        assertThat(problems.stream().map(RefusalTest::lineAndCode))
                .as(problems.toString())
                .containsExactlyInAnyOrderElementsOf(expected(file.text()));
        assertThat(problems).allMatch(problem -> problem.place().file().equals(path));
        assertThat(problems)
                .noneMatch(problem -> problem.found().isBlank()
                        || problem.allowed().isBlank()
                        || problem.fix().isBlank());
    }

    @Test
    void says_what_was_meant_when_a_name_is_misspelt() {
        var fixes = Stream.of("unknown-component", "unknown-fact", "unknown-annotation")
                .map(name -> SampleRules.textsIn(FOLDER).stream()
                        .filter(file -> file.path().equals(name + ".drl"))
                        .flatMap(file ->
                                read(new RuleText("sample/risk/" + file.path(), file.text())).problems().stream())
                        .map(Problem::fix)
                        .toList());

        assertThat(fixes)
                .containsExactly(
                        List.of("Did you mean minimum?"),
                        List.of("Did you mean Coverage?"),
                        List.of("Did you mean owner?"));
    }

    @ParameterizedTest
    @MethodSource("paths")
    void refuses_a_path_that_cannot_be_an_id(String path) {
        List<Problem> problems = read(new RuleText(path, "rule")).problems();

        assertThat(problems).extracting(Problem::code).containsExactly("bad-path");
    }

    static Stream<String> paths() {
        return Stream.of(
                "thin.drl",
                "sample/Risk/thin.drl",
                "sample/risk/../thin.drl",
                "sample/risk/thin coverage.drl",
                "sample/risk/thín.drl",
                "sample/risk/thin.drl.txt",
                "/sample/risk/thin.drl");
    }

    private static Checked<Rulebook> read(RuleText text) {
        return Rulebook.of(List.of(SampleRules.pack(List.of(text))), SampleRules.vocabulary());
    }

    private static String lineAndCode(Problem problem) {
        return problem.place().line() + " " + problem.code();
    }

    private static List<String> expected(String text) {
        return EXPECTED.matcher(text)
                .results()
                .map(found -> found.group(1) + " " + found.group(2))
                .toList();
    }
}
