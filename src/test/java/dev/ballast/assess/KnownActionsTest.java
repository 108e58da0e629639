package dev.ballast.assess;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.fact.Problem;
import dev.ballast.rulebook.RuleFiles;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class KnownActionsTest {

    private static final String FILE = "core/risk/orders-exceed-demand.drl";

    @Test
    void refuses_an_action_that_nobody_can_try_with_its_line_and_the_one_meant() {
        assertThat(lint("CutOrders", "CutOrder")).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("unknown-action");
            assertThat(problem.place().file()).isEqualTo(FILE);
            assertThat(problem.place().line()).isEqualTo(21);
            assertThat(problem.fix()).isEqualTo("Did you mean CutOrders?");
        });
    }

    @Test
    void finds_nothing_in_the_rules_that_ship() {
        assertThat(lint("CutOrders", "CutOrders")).isEmpty();
    }

    private static List<Problem> lint(String from, String to) {
        var texts = new TreeMap<>(RuleFiles.in(Path.of("rules")).get().texts());
        texts.computeIfPresent(FILE, (path, text) -> text.replace("\"" + from + "\"", "\"" + to + "\""));
        return Rules.lint(RuleFiles.of(texts));
    }
}
