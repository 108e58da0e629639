package dev.ballast.report;

import dev.ballast.assess.Tested;
import dev.ballast.fact.Place;
import dev.ballast.rulebook.mutate.Mutation;
import dev.ballast.rulebook.verify.Defect;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Results in SARIF 2.1.0 (OASIS), which code-review tools show beside the line. */
public final class SarifReport {

    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    private SarifReport() {}

    /** Every defect with its level. */
    public static String ofDefects(Collection<Defect> defects) {
        return of("ballast rules verify", defects.stream().map(CiResult::of).toList());
    }

    /** The cases that failed and the changes that none noticed; what passed is nothing to show beside a line. */
    public static String ofCases(Tested tested, @Nullable Mutation mutation) {
        return of(
                "ballast rules test",
                CiResult.all(tested, mutation).stream()
                        .filter(CiResult::isFailure)
                        .toList());
    }

    private static String of(String tool, List<CiResult> results) {
        List<Map<String, Object>> rules = results.stream()
                .map(CiResult::code)
                .distinct()
                .sorted()
                .map(code -> tree("id", code))
                .toList();
        Map<String, Object> driver = tree("name", tool);
        driver.put("rules", rules);
        Map<String, Object> run = tree("tool", tree("driver", driver));
        run.put("results", results.stream().map(SarifReport::result).toList());
        Map<String, Object> log = tree("version", "2.1.0");
        log.put("$schema", SCHEMA);
        log.put("runs", List.of(run));
        return JsonReport.of(log);
    }

    private static Map<String, Object> result(CiResult result) {
        Map<String, Object> tree = tree("ruleId", result.code());
        tree.put("level", result.level().word());
        tree.put("message", tree("text", result.suite() + ": " + result.message()));
        if (!result.place().file().isEmpty()) {
            tree.put("locations", List.of(tree("physicalLocation", location(result.place()))));
        }
        return tree;
    }

    private static Map<String, Object> location(Place place) {
        Map<String, Object> location = tree("artifactLocation", tree("uri", place.file()));
        if (place.line() > 0) {
            location.put("region", tree("startLine", place.line()));
        }
        return location;
    }

    private static Map<String, Object> tree(String name, Object value) {
        var tree = new TreeMap<String, Object>();
        tree.put(name, value);
        return tree;
    }
}
