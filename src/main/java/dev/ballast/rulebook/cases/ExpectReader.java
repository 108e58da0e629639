package dev.ballast.rulebook.cases;

import dev.ballast.rulebook.cases.Outcome.Verdict;
import dev.ballast.rulebook.yaml.Located;
import dev.ballast.rulebook.yaml.Node;
import dev.ballast.rulebook.yaml.Problems;
import dev.ballast.rulebook.yaml.RecordReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads what a case expects: one word for a silence, or the sentences of each match. */
final class ExpectReader {

    private static final Map<String, Verdict> SILENCES = Map.of(
            "content", Verdict.CONTENT,
            "not-assessed", Verdict.NOT_ASSESSED,
            "not-applicable", Verdict.NOT_APPLICABLE);

    private final Problems problems;

    ExpectReader(Problems problems) {
        this.problems = problems;
    }

    /** @param fires sentences by what the match is about */
    record Firing(Map<String, List<String>> fires) {}

    Optional<Outcome> read(Node node) {
        if (node instanceof Node.Fields) {
            return new RecordReader(problems).one(node, Firing.class).flatMap(this::firing);
        }
        Verdict verdict = SILENCES.get(node.words());
        if (verdict == null) {
            List<String> words = SILENCES.keySet().stream().sorted().toList();
            String allowed = String.join(", ", words) + ", or fires with the sentences of each match";
            String fix = Problems.didYouMean(node.words(), words, "Write one as allowed.");
            problems.add(node.place(), "wrong-value", node.words(), allowed, fix);
            return Optional.empty();
        }
        return Optional.of(Outcome.silence(verdict));
    }

    private Optional<Outcome> firing(Located<Firing> located) {
        Map<String, List<String>> fires = located.value().fires();
        if (fires.isEmpty()) {
            problems.add(located.place(), "empty", "no match", "at least one match", "Say about whom it fires.");
            return Optional.empty();
        }
        fires.keySet().stream()
                .filter(about -> FactText.about(about).isEmpty())
                .forEach(about -> problems.add(
                        located.place("/fires"),
                        "wrong-value",
                        about,
                        "a kind and a name, such as organisation Acme",
                        "Write one as allowed."));
        return Optional.of(new Outcome(Verdict.FIRES, new TreeMap<>(fires)));
    }
}
