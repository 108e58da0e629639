package dev.ballast.rulebook.mutate;

import dev.ballast.rulebook.Rulebook;
import dev.ballast.rulebook.RulesInForce;
import dev.ballast.rulebook.Severity;
import dev.ballast.rulebook.Vocabulary;
import dev.ballast.rulebook.cases.CaseFacts;
import dev.ballast.rulebook.solve.Limits;
import dev.ballast.rulebook.solve.Search;
import dev.ballast.rulebook.tree.Rule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Changes every rule one thing at a time and asks its cases whether they notice. Nothing of Drools wakes. */
public final class MutationRun {

    private final Verdicts verdicts;
    private final Equivalence equivalence;
    private final Map<String, List<CaseFacts>> cases = new HashMap<>();

    private MutationRun(Verdicts verdicts, Equivalence equivalence) {
        this.verdicts = verdicts;
        this.equivalence = equivalence;
    }

    /**
     * The fate of every mutant of every rule in force, by rule.
     *
     * @param cases of all rules, as they are given to them
     */
    public static Mutation of(Rulebook rulebook, List<CaseFacts> cases, Vocabulary vocabulary, LocalDate asOf) {
        RulesInForce rules = rulebook.inForce(asOf);
        var search = new Search(rules.trees(), rules.strata(), Limits.of(rulebook, rules.thresholds(), vocabulary));
        var run = new MutationRun(new Verdicts(rulebook), new Equivalence(search, rules, vocabulary, asOf));
        cases.forEach(each ->
                run.cases.computeIfAbsent(each.rule(), any -> new ArrayList<>()).add(each));
        var fates = new ArrayList<Fate>();
        rules.trees().forEach(rule -> fates.addAll(run.fates(rule)));
        return new Mutation(fates);
    }

    private List<Fate> fates(Rule rule) {
        List<CaseFacts> own = cases.getOrDefault(rule.id(), List.of());
        List<Verdicts.Verdict> sound =
                own.stream().map(each -> verdicts.sound(rule, each)).toList();
        return Mutants.of(rule).stream()
                .map(mutant -> fate(rule, mutant, own, sound))
                .toList();
    }

    private Fate fate(Rule rule, Mutant mutant, List<CaseFacts> own, List<Verdicts.Verdict> sound) {
        boolean isCritical = rule.metadata().severity() == Severity.CRITICAL;
        for (int at = 0; at < own.size(); at++) {
            if (!verdicts.of(mutant, own.get(at)).equals(sound.get(at))) {
                return new Fate(mutant, Fate.End.KILLED, isCritical, own.get(at).name());
            }
        }
        String difference = equivalence.difference(rule, mutant);
        Fate.End end = difference.isEmpty() ? Fate.End.EQUIVALENT : Fate.End.SURVIVED;
        return new Fate(mutant, end, isCritical, difference);
    }
}
