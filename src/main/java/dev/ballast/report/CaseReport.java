package dev.ballast.report;

import dev.ballast.assess.Tested;
import dev.ballast.rulebook.cases.CaseResult;
import dev.ballast.rulebook.mutate.Coverage;
import dev.ballast.rulebook.mutate.Fate;
import dev.ballast.rulebook.mutate.Mutation;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** How cases came out, what they cover and which changes of rules they would miss, for people and for machines. */
public final class CaseReport {

    /** The name and version of the form for machines. */
    public static final String SCHEMA = "urn:ballast:cases:1";

    private CaseReport() {}

    /** Every case that failed, how many passed, what is not covered and what was not noticed. */
    public static String text(Tested tested, @Nullable Mutation mutation) {
        var text = new StringBuilder(RuleReport.cases(tested.results()));
        Coverage coverage = tested.coverage();
        coverage.missing().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(each -> each.getValue()
                        .forEach(outcome -> text.append("not shown ")
                                .append(Harmless.text(each.getKey() + ": " + outcome))
                                .append('\n')));
        text.append("%d of %d outcomes of conditions shown\n".formatted(coverage.shown(), coverage.all()));
        if (mutation != null) {
            mutation(text, mutation);
        }
        return text.toString();
    }

    private static void mutation(StringBuilder text, Mutation mutation) {
        for (Fate fate : mutation.ended(Fate.End.EQUIVALENT)) {
            text.append("says the same ")
                    .append(Harmless.text(fate.mutant().toString()))
                    .append('\n');
        }
        for (Fate fate : mutation.ended(Fate.End.SURVIVED)) {
            text.append("not noticed ")
                    .append(Harmless.text(fate.mutant().toString()))
                    .append('\n');
            fate.shown()
                    .lines()
                    .forEach(line ->
                            text.append("    ").append(Harmless.text(line)).append('\n'));
        }
        text.append("%d of %d changes of rules noticed, %d proved to say the same\n"
                .formatted(
                        mutation.ended(Fate.End.KILLED).size(),
                        mutation.fates().size(),
                        mutation.ended(Fate.End.EQUIVALENT).size()));
    }

    /** The same in JSON. */
    public static String json(Tested tested, @Nullable Mutation mutation) {
        var tree = new TreeMap<String, Object>();
        tree.put("$schema", SCHEMA);
        tree.put("cases", tested.results().stream().map(CaseReport::tree).toList());
        var coverage = new TreeMap<String, Object>();
        coverage.put("shown", tested.coverage().shown());
        coverage.put("all", tested.coverage().all());
        coverage.put("not_shown", new TreeMap<>(tested.coverage().missing()));
        tree.put("coverage", coverage);
        if (mutation != null) {
            var mutants = new TreeMap<String, Object>();
            for (Fate.End end : Fate.End.values()) {
                mutants.put(
                        end.name().toLowerCase(Locale.ROOT), mutation.ended(end).size());
            }
            mutants.put(
                    "not_noticed",
                    mutation.ended(Fate.End.SURVIVED).stream()
                            .map(fate -> fate.mutant().toString())
                            .toList());
            tree.put("mutants", mutants);
        }
        return JsonReport.of(tree);
    }

    private static Map<String, Object> tree(CaseResult result) {
        var tree = new TreeMap<String, Object>();
        tree.put("rule", result.rule());
        tree.put("name", result.name());
        tree.put("kind", result.kind());
        tree.put("passed", result.isPassed());
        tree.put("file", result.place().file());
        tree.put("line", result.place().line());
        if (!result.isPassed()) {
            tree.put("expected", result.expected());
            tree.put("came", result.came());
        }
        return tree;
    }
}
