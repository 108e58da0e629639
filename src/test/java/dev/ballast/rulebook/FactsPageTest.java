package dev.ballast.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.appraisal.Appraisal;
import dev.ballast.rulebook.tree.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class FactsPageTest {

    private static final Path PAGE = Path.of("rules/FACTS.md");
    private static final Vocabulary VOCABULARY = Vocabulary.of(Appraisal.vocabulary());

    /** Regenerate with {@code mvn test -Dtest=FactsPageTest -Dballast.write=true}. */
    @Test
    void agrees_with_the_page_in_the_rules_folder() throws IOException {
        String page = FactsPage.of(VOCABULARY, bundledRules());

        if (Boolean.getBoolean("ballast.write")) {
            Files.writeString(PAGE, page);
        }

        assertThat(PAGE).hasContent(page);
    }

    @Test
    void shows_formula_source_units_and_who_reads_each_component() {
        String page =
                FactsPage.of(SampleRules.vocabulary(), SampleRules.rulebook().trees());

        assertThat(page).contains("""
                        ## FleetUse

                        Formula: useful accelerator-hours ÷ installed accelerator-hours; dearer = accelerators × 8,760 hours × (owned hour at the longest life − utilisation × rental price).

                        Source: Client's own measurement.

                        Limits: As the client measures it; useful is whatever the client counts as useful.

                        | component | unit | read by |
                        |---|---|---|
                        | utilisation | share | sample.playbook.own-more, sample.risk.idle-fleet |
                        | accelerators | count | no rule |
                        | dearer | money | no rule |

                        Read by: sample.playbook.own-more, sample.risk.idle-fleet.
                        """);
    }

    @Test
    void lists_the_words_of_a_component_and_says_where_facts_are_many() {
        String page = FactsPage.of(SampleRules.vocabulary(), List.of());

        assertThat(page)
                .contains("| recourse | one of corporate, limited, none | no rule |")
                .contains("There may be several, each about another thing.");
    }

    private static List<Rule> bundledRules() {
        RuleFiles files = RuleFiles.in(Path.of("rules")).get();
        boolean hasPack = files.texts().keySet().stream().anyMatch(path -> path.endsWith("pack.yaml"));
        return hasPack ? Rulebook.load(files, VOCABULARY).get().trees() : List.of();
    }
}
