package dev.ballast.rulebook.cases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.fact.Problem;
import dev.ballast.rulebook.RuleFiles;
import dev.ballast.rulebook.Rulebook;
import dev.ballast.rulebook.SampleRules;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Case files spoilt in many ways: every one is read, or refused with the line, and none of them breaks the reader. */
class SpoiltCasesTest {

    private static final int ROUNDS = 300;
    private static final Rulebook RULEBOOK = Rulebook.load(
                    RuleFiles.of(CaseTexts.all()).get(), SampleRules.vocabulary())
            .get();
    private static final List<String> SPLINTERS = List.of(
            "[", "]", "{", "}", "- ", ": ", "fires", "content", "profile", "USD 5", "-1", "~", "about", "\n", "  ", "'",
            "x");

    @Test
    void answers_whatever_is_put_into_a_case_file() {
        var random = new Random(42);
        String text = CaseTexts.THIN_CASES;

        for (int round = 0; round < ROUNDS; round++) {
            int at = random.nextInt(text.length());
            int cut = Math.min(text.length(), at + random.nextInt(6));
            String splinter = SPLINTERS.get(random.nextInt(SPLINTERS.size()));

            answers(text.substring(0, at) + splinter + text.substring(cut));
        }
    }

    @Test
    void answers_wherever_a_case_file_breaks_off() {
        for (int end = 0; end < CaseTexts.THIN_CASES.length(); end += 29) {
            answers(CaseTexts.THIN_CASES.substring(0, end));
        }
    }

    private static void answers(String text) {
        var runner = CaseRunner.of(
                RuleFiles.of(CaseTexts.withThin(text)).get(),
                RULEBOOK,
                SampleRules.vocabulary(),
                CaseTexts.halfPayer());

        long lines = text.lines().count() + 1;
        for (Problem problem : runner.problems()) {
            assertThat((long) problem.place().line()).as(problem.toString()).isBetween(0L, lines);
            assertThat(problem.found()).as(problem.toString()).isNotBlank();
            assertThat(problem.fix()).as(problem.toString()).isNotBlank();
        }
    }
}
