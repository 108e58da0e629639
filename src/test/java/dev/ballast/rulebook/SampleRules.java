package dev.ballast.rulebook;

import dev.ballast.appraisal.Appraisal;
import dev.ballast.fact.Fact;
import dev.ballast.unit.Money;
import dev.ballast.unit.Months;
import dev.ballast.unit.Power;
import dev.ballast.unit.Quantity;
import dev.ballast.unit.Ratio;
import dev.ballast.unit.Share;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A pack of eighteen rules that together use every construct that rules may have. */
public final class SampleRules {

    public static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);

    private static final Path FOLDER = Path.of("src/test/resources/dev/ballast/rulebook/sample");

    private SampleRules() {}

    public static List<Class<? extends Fact>> facts() {
        return Appraisal.vocabulary();
    }

    public static Vocabulary vocabulary() {
        return Vocabulary.of(facts());
    }

    public static Map<String, Quantity> thresholds() {
        return Map.ofEntries(
                Map.entry("debt.coverage.floor", Ratio.of(1)),
                Map.entry("debt.coverage.lock-up", Ratio.of(1.15)),
                Map.entry("debt.coverage.comfortable", Ratio.of(1.6)),
                Map.entry("tenor.bullet.cap", Share.of(0.2)),
                Map.entry("collateral.ltv.cap", Share.of(0.8)),
                Map.entry("power.drawn.cap", Share.of(0.25)),
                Map.entry("power.large-load", Power.of(25)),
                Map.entry("power.margin.wait", Months.ZERO),
                Map.entry("uplift.margin.floor", Share.of(0.2)),
                Map.entry("debt.amount.cap", Money.of("USD", 1e9)));
    }

    public static List<RuleText> texts() {
        return textsIn(FOLDER);
    }

    /** Every rule file below a folder of packs, sorted by path. */
    public static List<RuleText> textsIn(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".drl"))
                    .sorted()
                    .map(file -> new RuleText(folder.relativize(file).toString(), read(file)))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public static Pack pack(List<RuleText> texts) {
        return new Pack(
                new PackCard("sample", "Sample", "1", "core", "test-desk", List.of(), List.of()),
                texts,
                List.of(new Claim("S1", "Tests need rules.", "Only in tests.", "made up")),
                new FixedThresholds(thresholds()));
    }

    public static Rulebook rulebook() {
        return Rulebook.of(List.of(pack(texts())), vocabulary()).get();
    }

    public static RulesInForce inForce() {
        return rulebook().inForce(AS_OF);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
