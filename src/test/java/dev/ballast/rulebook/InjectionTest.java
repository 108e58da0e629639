package dev.ballast.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.fact.Fact;
import dev.ballast.fact.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever an attacker writes into a rule file is refused or stays words. */
class InjectionTest {

    private static final Pattern CLASS_LOADED = Pattern.compile("^.*\\] (\\S+) source: (.*)$");

    /** Classes of the Java runtime's own making, from code and never from data: lambdas, and proxies of annotations. */
    private static final Pattern OF_THE_RUNTIME = Pattern.compile(
            "java\\.lang\\.invoke\\..*|jdk\\.internal\\..*|.*\\$\\$Lambda.*|.*\\$\\$StringConcat.*|.*\\$Proxy\\d+");

    static Stream<Corpus> refused() {
        return Corpus.all().stream().filter(file -> !file.isHarmless());
    }

    static Stream<Corpus> harmless() {
        return Corpus.all().stream().filter(Corpus::isHarmless);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void refuses_what_is_not_words(Corpus file) {
        List<Problem> problems = file.read().problems();

        assertThat(problems).extracting(problem -> "refused " + problem.code()).contains(file.expected());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void repeats_nothing_that_a_terminal_could_obey(Corpus file) {
        assertThat(file.read().problems())
                .allSatisfy(problem -> assertThat(problem.toString())
                        .hasSizeLessThan(500)
                        .matches("[^\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\u2028\\u2029]*"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("harmless")
    void keeps_words_as_they_were_written(Corpus file) {
        RuleCard card = file.read().get().rules().get(0);

        assertThat(file.text().text())
                .contains("rule \"" + card.title() + '"')
                .contains("@advice( \"" + card.metadata().wording().advice() + "\" )")
                .contains("@source( \"" + card.metadata().grounds().source() + "\" )");
        assertThat(card.text()).contains("rule \"" + card.title() + '"');
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("harmless")
    void judges_by_a_rule_whose_words_look_like_code(Corpus file) {
        RulesInForce rules = file.read().get().inForce(SampleRules.AS_OF);
        List<Fact> facts = List.of(Samples.coverage(0.87));

        assertThat(rules.judge(facts, "enterprise").matches())
                .extracting(match -> match.rule().id())
                .containsExactly("sample.risk." + file.name().replace(".drl", ""));
    }

    @Test
    void makes_no_class_from_the_text_of_rules(@TempDir Path folder) throws IOException, InterruptedException {
        Path log = folder.resolve("classes.log");
        var program = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:class+load:file=" + log,
                "-cp",
                System.getProperty("java.class.path"),
                CorpusProgram.class.getName());

        int exit = program.inheritIO().start().waitFor();

        assertThat(exit).isZero();
        List<String> made = Files.readAllLines(log).stream()
                .map(CLASS_LOADED::matcher)
                .filter(line -> line.matches() && !isFromAFile(line.group(2)))
                .map(line -> line.group(1))
                .filter(name -> !OF_THE_RUNTIME.matcher(name).matches())
                .toList();
        assertThat(made).isEmpty();
        assertThat(Files.readString(log)).contains("dev.ballast.rulebook.engine.Stratum");
    }

    private static boolean isFromAFile(String source) {
        return source.startsWith("jrt:/") || source.startsWith("file:") || source.startsWith("shared objects file");
    }
}
