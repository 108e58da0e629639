package dev.ballast.appraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ballast.fact.Fact;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AccuracyTest {

    private static final Path TABLES = Path.of("src/main/resources/dev/ballast/appraisal/accuracy");

    @Test
    void reads_every_table_that_a_test_wrote() throws IOException {
        try (Stream<Path> files = Files.list(TABLES)) {
            List<String> written = files.map(
                            file -> file.getFileName().toString().replace(".tsv", ""))
                    .sorted()
                    .toList();

            assertThat(Accuracy.FAMILIES).containsExactlyInAnyOrderElementsOf(written);
        }
    }

    @Test
    void names_only_figures_that_facts_have() {
        Set<String> figures =
                Appraisal.vocabulary().stream().flatMap(AccuracyTest::figures).collect(Collectors.toSet());

        assertThat(Accuracy.all()).extracting(Accuracy::figure).isNotEmpty().allMatch(figures::contains);
    }

    @Test
    void stays_inside_what_was_allowed() {
        assertThat(Accuracy.all())
                .filteredOn(one -> one.rows() > 0)
                .allSatisfy(one -> assertThat(Double.parseDouble(one.worst()))
                        .isLessThanOrEqualTo(Double.parseDouble(one.allowed())));
    }

    @Test
    void reads_a_row_cell_by_cell_and_refuses_a_short_one() {
        String head = "figure\trows\tworst_residual\tallowed\ttables\tnote\n";

        assertThat(Accuracy.parse(head + "A.b\t2\t0.01\t0.02\tone.csv two.csv\t\n"))
                .containsExactly(new Accuracy("A.b", 2, "0.01", "0.02", "one.csv two.csv", ""));
        assertThatThrownBy(() -> Accuracy.parse(head + "A.b\t2\n"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("not a row of accuracy");
    }

    private static Stream<String> figures(Class<? extends Fact> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(component -> type.getSimpleName() + "." + component.getName());
    }
}
