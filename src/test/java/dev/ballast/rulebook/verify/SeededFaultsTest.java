package dev.ballast.rulebook.verify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.rulebook.RuleFiles;
import dev.ballast.rulebook.solve.ShippedRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How many of the faults of the grammar are found under their name, and how much else is said that has nothing to do with them. */
@Tag("long")
class SeededFaultsTest {

    private static final Path PAGE = Path.of("fixtures/published/seeded-faults.csv");
    private static final double LEAST_PRECISION = 1.0;
    private static final double LEAST_RECALL = 0.95;

    /** What one kind of fault came to. */
    private static final class Score {
        private int seeds;
        private int found;
        private int related;
        private int unrelated;
    }

    @Test
    void finds_the_faults_of_the_grammar_and_nothing_else() throws IOException {
        Map<String, String> sound = RuleFiles.bundled().get().texts();
        List<String> before = texts(verified(sound));
        Map<String, Score> scores = new LinkedHashMap<>();
        var missed = new ArrayList<String>();
        var strange = new ArrayList<String>();
        for (Seed seed : FaultGrammar.seeds()) {
            Map<String, String> spoilt =
                    seed.spoil().apply(new SpoiltRules(sound)).texts();
            String touched = touched(sound, spoilt);
            List<Defect> after = new ArrayList<>(verified(spoilt));
            after.removeIf(defect -> before.contains(text(defect)));
            Score score = scores.computeIfAbsent(seed.kind(), any -> new Score());
            score.seeds++;
            boolean isFound = after.stream()
                    .anyMatch(each ->
                            each.code().equals(seed.code()) && each.named().contains(seed.named()));
            score.found += isFound ? 1 : 0;
            if (!isFound) {
                missed.add(seed + " as " + seed.code() + ": " + texts(after));
            }
            for (Defect each : after) {
                boolean isRelated = each.toString().contains(seed.named())
                        || each.named().stream()
                                .anyMatch(name -> name.equals(seed.named()) || touched.contains('"' + name + '"'));
                score.related += isRelated ? 1 : 0;
                score.unrelated += isRelated ? 0 : 1;
                if (!isRelated) {
                    strange.add(seed + ": " + text(each));
                }
            }
        }
        String table = table(scores);
        System.out.println(table);
        missed.forEach(each -> System.out.println("missed " + each));
        strange.forEach(each -> System.out.println("strange " + each));
        if (Boolean.getBoolean("ballast.write")) {
            Files.writeString(PAGE, table);
        }
        assertThat(Files.readString(PAGE)).isEqualTo(table);
        assertThat(recall(scores)).isGreaterThanOrEqualTo(LEAST_RECALL);
        assertThat(precision(scores)).isGreaterThanOrEqualTo(LEAST_PRECISION);
    }

    /** The lines of rules that differ: a defect that names something on them is about the seed. */
    private static String touched(Map<String, String> sound, Map<String, String> spoilt) {
        var lines = new StringBuilder();
        spoilt.forEach((path, text) -> {
            String before = sound.getOrDefault(path, "");
            if (path.endsWith(".drl") && !text.equals(before)) {
                text.lines().filter(line -> !before.contains(line)).forEach(lines::append);
                before.lines().filter(line -> !text.contains(line)).forEach(lines::append);
            }
        });
        return lines.toString();
    }

    private static List<Defect> verified(Map<String, String> texts) {
        return Verification.of(RuleFiles.of(texts).get(), ShippedRules.vocabulary(), ShippedRules.DAY);
    }

    private static List<String> texts(List<Defect> defects) {
        return defects.stream().map(SeededFaultsTest::text).toList();
    }

    /** Counts of what nobody reads move with every rule; they are no claim about one. */
    private static String text(Defect defect) {
        return defect.code().equals("unread-findings") ? defect.code() : defect.toString();
    }

    private static double recall(Map<String, Score> scores) {
        double seeds = scores.values().stream().mapToInt(each -> each.seeds).sum();
        return scores.values().stream().mapToInt(each -> each.found).sum() / seeds;
    }

    private static double precision(Map<String, Score> scores) {
        double related = scores.values().stream().mapToInt(each -> each.related).sum();
        return related
                / (related
                        + scores.values().stream()
                                .mapToInt(each -> each.unrelated)
                                .sum());
    }

    private static String table(Map<String, Score> scores) {
        var table = new StringBuilder("kind,seeds,found,defects_that_name_it,defects_that_do_not\n");
        scores.forEach((kind, score) -> table.append(
                "\"%s\",%d,%d,%d,%d\n".formatted(kind, score.seeds, score.found, score.related, score.unrelated)));
        return table.append(String.format(
                        Locale.ROOT,
                        "all,%d kinds,recall %.3f,precision %.3f,\n",
                        scores.size(),
                        recall(scores),
                        precision(scores)))
                .toString();
    }
}
