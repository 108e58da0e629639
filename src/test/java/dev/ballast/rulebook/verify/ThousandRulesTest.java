package dev.ballast.rulebook.verify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.rulebook.RuleFiles;
import dev.ballast.rulebook.solve.ShippedRules;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** A thousand rules are verified in seconds. */
class ThousandRulesTest {

    private static final int COPIES = 8;
    private static final double MOST_SECONDS = 5;

    @Test
    void verifies_a_thousand_rules_within_five_seconds() {
        RuleFiles files = RuleFiles.of(manyRules()).get();
        verify(files);

        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        List<Defect> defects = verify(files);
        double seconds = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e9;

        long rules = files.texts().keySet().stream()
                .filter(path -> path.endsWith(".drl"))
                .count();
        System.out.printf("%d rules verified in %.2f s of one processor, %d defects%n", rules, seconds, defects.size());
        assertThat(rules).isGreaterThanOrEqualTo(1_000);
        assertThat(seconds).isLessThan(MOST_SECONDS);
    }

    private static List<Defect> verify(RuleFiles files) {
        return Verification.of(files, ShippedRules.vocabulary(), ShippedRules.DAY);
    }

    /** The shipped rules and packs of copies of them, which read each other's findings inside their pack. */
    private static SortedMap<String, String> manyRules() {
        SortedMap<String, String> sound = RuleFiles.bundled().get().texts();
        var many = new TreeMap<>(sound);
        for (int copy = 1; copy <= COPIES; copy++) {
            for (String pack : List.of("core", "sovereign")) {
                String other = pack + copy;
                String requires = other;
                sound.subMap(pack + "/", pack + "0").forEach((path, text) -> {
                    if (path.endsWith(".drl") || path.endsWith(".cases.yaml")) {
                        many.put(path.replaceFirst(pack, requires), renamed(text, pack, requires));
                    } else if (path.endsWith("pack.yaml")) {
                        many.put(path.replaceFirst(pack, requires), requiring(text, pack, requires));
                    }
                });
            }
        }
        return many;
    }

    private static String renamed(String text, String pack, String other) {
        String suffix = other.substring(pack.length());
        return text.replace("package " + pack + ".", "package " + other + ".")
                .replace("\"core.", "\"core" + suffix + ".")
                .replace("\"sovereign.", "\"sovereign" + suffix + ".")
                .replace("rule \"", "rule \"" + suffix + " ")
                .replaceAll("(subject(?: ==|\\() \")", "$1x" + suffix + "-");
    }

    private static String requiring(String text, String pack, String other) {
        String suffix = other.substring(pack.length());
        String id = text.replace("id: " + pack + "\n", "id: " + other + "\n");
        String core = "  - {id: core, version: 0.1.0}\n";
        String own = "  - {id: core" + suffix + ", version: 0.1.0}\n  - {id: sovereign, version: 0.1.0}\n";
        return pack.equals("core")
                ? id.replace("requires: []\n", "requires:\n" + core)
                : id.replaceAll("(?s)requires:.*?\nowner", "requires:\n" + core + own + "owner");
    }
}
