package dev.ballast.rulebook;

import dev.ballast.fact.Checked;
import dev.ballast.fact.Problem;
import dev.ballast.rulebook.tree.Admission;
import dev.ballast.rulebook.tree.PackNames;
import dev.ballast.rulebook.tree.Rule;
import dev.ballast.rulebook.tree.RuleReader;
import dev.ballast.rulebook.wording.TranslationCheck;
import dev.ballast.unit.Unit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the rules of packs that may name each other's claims and thresholds. */
final class PackReader {

    private final List<Pack> packs;
    private final Vocabulary vocabulary;
    private final RuleReader reader;

    PackReader(List<Pack> packs, Vocabulary vocabulary) {
        this.packs = packs;
        this.vocabulary = vocabulary;
        this.reader = new RuleReader(vocabulary);
    }

    /** Every rule that could be read, sorted by id; what is wrong is added, sorted by file and line. */
    List<Rule> rules(List<Problem> problems) {
        var rules = new ArrayList<Rule>();
        var ids = new HashSet<String>();
        for (Pack pack : packs) {
            PackNames names = names(pack);
            for (RuleText text : pack.rules()) {
                if (!ids.add(RuleReader.idOf(text.path()))) {
                    throw new IllegalArgumentException("the same file twice: " + text.path());
                }
            }
            for (Checked<Rule> rule : read(pack.rules(), names)) {
                problems.addAll(rule.problems());
                if (rule.isAccepted()) {
                    rules.add(rule.get());
                }
            }
        }
        rules.sort(Comparator.comparing(Rule::id));
        problems.addAll(Admission.problems(rules, ids));
        problems.addAll(ClassCheck.problems(packs, rules, vocabulary));
        problems.addAll(WaiverCheck.problems(packs, rules));
        problems.addAll(TranslationCheck.problems(packs, rules));
        problems.sort(
                Comparator.<Problem, String>comparing(problem -> problem.place().file())
                        .thenComparingInt(problem -> problem.place().line())
                        .thenComparing(Problem::code));
        return rules;
    }

    /** In the order of the files; each is read by itself, so all processors read. */
    private List<Checked<Rule>> read(List<RuleText> texts, PackNames names) {
        return texts.parallelStream().map(text -> reader.read(text, names)).toList();
    }

    private PackNames names(Pack pack) {
        Set<String> claims = new HashSet<>();
        Map<String, Unit> thresholds = new HashMap<>();
        Map<String, Unit> declared = new HashMap<>();
        for (Pack other : packs) {
            if (other.equals(pack)
                    || pack.card().requires().contains(other.card().id())) {
                other.claims().forEach(claim -> claims.add(claim.id()));
                thresholds.putAll(other.thresholds().units());
                other.extensions().attributes().forEach(line -> declared.put(line.id(), line.unit()));
            }
        }
        return new PackNames(pack.card().id(), claims, thresholds, declared);
    }
}
