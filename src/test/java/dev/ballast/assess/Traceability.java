package dev.ballast.assess;

import dev.ballast.advice.Tier;
import dev.ballast.audit.Models;
import dev.ballast.profile.Fixtures;
import dev.ballast.report.TextReport;
import dev.ballast.rulebook.Claim;
import dev.ballast.rulebook.RuleCard;
import dev.ballast.rulebook.tree.FactPattern;
import dev.ballast.rulebook.tree.Rule;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** From each claim of the packs to the models and rules that carry it, and to the clients on which they speak or not. */
final class Traceability {

    private static final List<String> TIERS =
            Arrays.stream(Tier.values()).map(Tier::word).toList();

    /** What became of every rule, by client. */
    private final SortedMap<String, SortedMap<String, String>> outcomes = new TreeMap<>();

    /** The printed answers without their line breaks, by client. */
    private final SortedMap<String, String> printed = new TreeMap<>();

    private final Rules rules = Rules.bundled().get();

    Traceability() {
        var assessor = new Assessor(rules, new Models(new TreeMap<>(Map.of("models", "fixed for tests"))));
        for (String fixture : Fixtures.names()) {
            var assessment = assessor.assess(Fixtures.evidence(fixture));
            String client = fixture.replace(".json", "");
            outcomes.put(client, assessment.receipt().parts().outcomes());
            printed.put(client, TextReport.of(assessment).replaceAll("\\s+", " "));
        }
    }

    List<Claim> claims() {
        return rules.rulebook().claims();
    }

    List<RuleCard> rules() {
        return rules.rulebook().rules();
    }

    List<RuleCard> rulesOf(Claim claim) {
        return rules().stream()
                .filter(rule -> rule.metadata().grounds().claim().equals(claim.id()))
                .toList();
    }

    /** The types of facts that a rule reads from models. */
    SortedSet<String> facts(Collection<RuleCard> cards) {
        var ids = cards.stream().map(RuleCard::id).collect(Collectors.toSet());
        return rules.rulebook().trees().stream()
                .filter(rule -> ids.contains(rule.id()))
                .map(Rule::patterns)
                .flatMap(List::stream)
                .filter(pattern -> !pattern.isThreshold() && !pattern.readsRules())
                .map((FactPattern pattern) -> pattern.type().name())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The clients whose printed advice has this rule in it. */
    List<String> fires(String rule) {
        return outcomes.keySet().stream()
                .filter(client -> TIERS.contains(outcome(client, rule)))
                .filter(client -> printed.getOrDefault(client, "").contains("(rule " + rule + ")"))
                .toList();
    }

    /** The clients on which this rule was assessed and found nothing. */
    List<String> content(String rule) {
        return outcomes.keySet().stream()
                .filter(client -> outcome(client, rule).equals("content"))
                .toList();
    }

    private String outcome(String client, String rule) {
        return outcomes.getOrDefault(client, new TreeMap<>()).getOrDefault(rule, "absent");
    }

    /** What is missing: claims without rules, facts, a client on which a rule speaks, or one on which it is content. */
    SortedMap<String, String> holes() {
        var holes = new TreeMap<String, String>();
        for (Claim claim : claims()) {
            List<RuleCard> carrying = rulesOf(claim);
            if (facts(carrying).isEmpty()) {
                holes.put(claim.id(), "no model");
            } else if (carrying.stream().allMatch(rule -> fires(rule.id()).isEmpty())) {
                holes.put(claim.id(), "no client on which it changes the advice");
            } else if (carrying.stream()
                    .noneMatch(rule ->
                            !fires(rule.id()).isEmpty() && !content(rule.id()).isEmpty())) {
                holes.put(claim.id(), "no client on which it is silent");
            }
        }
        return holes;
    }
}
