package dev.ballast.rulebook.mutate;

import dev.ballast.fact.About;
import dev.ballast.fact.Threshold;
import dev.ballast.rulebook.Judgement;
import dev.ballast.rulebook.Match;
import dev.ballast.rulebook.Rulebook;
import dev.ballast.rulebook.RulesInForce;
import dev.ballast.rulebook.cases.CaseFacts;
import dev.ballast.rulebook.tree.Rule;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a rule, sound or changed, says of a case: whether and about whom it fires, or its silence; words do not count. */
final class Verdicts {

    private final Rulebook rulebook;
    private final Map<LocalDate, RulesInForce> days = new HashMap<>();

    Verdicts(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    /** What can be told apart of a judgement. */
    record Verdict(List<About> fires, String silence) {}

    Verdict sound(Rule rule, CaseFacts each) {
        return of(rules(each), rule, each);
    }

    Verdict of(Mutant mutant, CaseFacts each) {
        RulesInForce rules = rules(each);
        if (mutant.moved().isEmpty()) {
            return of(rules, mutant.tree(), each);
        }
        List<Threshold> moved = rules.thresholds().stream()
                .filter(one -> one.id().equals(mutant.moved()))
                .map(one -> new Threshold(one.id(), one.key(), Moved.by(one.quantity(), mutant.up()), one.title()))
                .toList();
        return of(rules.with(moved), mutant.tree(), each);
    }

    private static Verdict of(RulesInForce rules, Rule tree, CaseFacts each) {
        Judgement judgement = rules.judgeTree(tree, each.facts(), each.organisationKind());
        List<About> about =
                judgement.matches().stream().map(Match::about).sorted().toList();
        String silence = judgement.silences().stream()
                .map(fact -> fact.getClass().getSimpleName())
                .findFirst()
                .orElse("");
        return new Verdict(about, silence);
    }

    RulesInForce rules(CaseFacts each) {
        RulesInForce day = days.computeIfAbsent(each.asOf(), rulebook::inForce);
        return each.thresholds().isEmpty() ? day : day.with(each.thresholds());
    }
}
