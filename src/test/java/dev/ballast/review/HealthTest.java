package dev.ballast.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.assess.Rules;
import dev.ballast.rulebook.RuleFiles;
import dev.ballast.rulebook.explain.Verdict;
import dev.ballast.rulebook.verify.Defect;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class HealthTest {

    private static final List<Client> CLIENTS = Population.of(0);

    @Test
    void counts_every_client_once_for_every_rule_in_force_on_its_day() {
        var health = Health.of(Drafts.shipped(), List.of(), CLIENTS);

        assertThat(health.clients()).isEqualTo(6);
        assertThat(health.rates())
                .hasSameSizeAs(Drafts.shipped().rules())
                .allSatisfy(rate -> assertThat(Arrays.stream(Verdict.values())
                                .mapToInt(rate::of)
                                .sum())
                        .as(rate.rule().id())
                        .isEqualTo((int) CLIENTS.stream()
                                .filter(client -> rate.rule()
                                        .metadata()
                                        .validity()
                                        .isInForce(client.evidence().profile().asOf()))
                                .count()));
        assertThat(health.rates())
                .filteredOn(rate -> rate.rule().pack().isCore())
                .isNotEmpty()
                .allSatisfy(rate -> assertThat(Arrays.stream(Verdict.values())
                                .mapToInt(rate::of)
                                .sum())
                        .isEqualTo(6));
    }

    @Test
    void names_the_rules_that_nobody_meets() {
        var health = Health.of(Drafts.shipped(), List.of(), CLIENTS);

        // Importing state and weak borrower; no client has a floating rate unhedged.
        assertThat(health.rates())
                .filteredOn(rate -> rate.rule().id().equals("core.risk.orders-exceed-demand"))
                .singleElement()
                .satisfies(rate -> assertThat(rate.of(Verdict.FIRES)).isEqualTo(2));
        assertThat(health.neverMet())
                .extracting(rate -> rate.rule().id())
                .contains("core.risk.floating-unhedged")
                .doesNotContain("core.risk.orders-exceed-demand");
    }

    @Test
    void finds_more_stale_sources_as_the_years_pass() {
        assertThat(codes("2026-11-26")).doesNotContain("stale-source", "overdue-review");
        assertThat(codes("2029-11-26")).contains("stale-source", "overdue-review");
    }

    private static List<String> codes(String day) {
        return Rules.papers(RuleFiles.in(Path.of("rules")), LocalDate.parse(day)).get().stream()
                .map(Defect::code)
                .distinct()
                .toList();
    }
}
