package dev.ballast.rulebook.pack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.fact.Threshold;
import dev.ballast.rulebook.Pack;
import dev.ballast.rulebook.RuleFiles;
import dev.ballast.unit.Share;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The thresholds of the sovereign pack against the page that publishes them. */
class SovereignThresholdsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 31);
    private static final Pack PACK = Packs.read(
                    RuleFiles.in(Path.of("rules")).get().texts())
            .get()
            .stream()
            .filter(pack -> pack.card().id().equals("sovereign"))
            .findFirst()
            .orElseThrow();

    @ParameterizedTest(name = "{0} at {1} capacity")
    @CsvFileSource(files = "fixtures/published/lic-dsf-limits.csv", numLinesToSkip = 4)
    void holds_the_limits_that_the_factsheet_prints(String id, String key, double percent) {
        assertThat(PACK.thresholds().inForce(DAY).stream()
                        .filter(each -> each.id().equals(id) && each.key().equals(key))
                        .map(Threshold::share))
                .containsExactly(Share.of(percent / 100));
    }

    @Test
    void holds_none_of_them_before_the_framework_was_in_use() {
        assertThat(PACK.thresholds().inForce(LocalDate.of(2018, 6, 30))).isEmpty();
    }

    @Test
    void quotes_the_page_for_every_value_of_a_standard() {
        List<ThresholdEntry> standards = ((Thresholds) PACK.thresholds())
                .entries().stream()
                        .filter(entry -> entry.policy().basis() == ThresholdEntry.PolicyBasis.STANDARD)
                        .toList();

        assertThat(standards).hasSize(5);
        assertThat(standards)
                .flatExtracting(ThresholdEntry::values)
                .allSatisfy(value -> assertThat(value.source().quote())
                        .contains(value.value().movePointRight(2).toBigInteger().toString()));
    }
}
