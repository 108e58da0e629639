package dev.ballast.web;

import dev.ballast.rulebook.Claim;
import dev.ballast.rulebook.RuleCard;
import dev.ballast.rulebook.Rulebook;
import dev.ballast.rulebook.explain.English;
import dev.ballast.rulebook.pack.ThresholdEntry;
import dev.ballast.rulebook.pack.Thresholds;
import dev.ballast.rulebook.tree.Rule;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the page of one rule shows.
 *
 * @param english what has to hold, a sentence a pattern
 * @param thresholds that the rule reads, with their history
 * @param cases the file of cases beside the rule
 */
record RulePage(RuleCard card, Claim claim, List<String> english, List<ThresholdEntry> thresholds, String cases) {

    /** The page of a rule; none when no rule has this id. */
    static Optional<RulePage> of(Rulebook rulebook, Map<String, String> texts, String id) {
        return rulebook.rules().stream()
                .filter(card -> card.id().equals(id))
                .findFirst()
                .map(card -> of(rulebook, texts, card));
    }

    private static RulePage of(Rulebook rulebook, Map<String, String> texts, RuleCard card) {
        Rule tree = rulebook.trees().stream()
                .filter(rule -> rule.id().equals(card.id()))
                .findFirst()
                .orElseThrow();
        Claim claim = rulebook.claims().stream()
                .filter(each -> each.id().equals(card.metadata().grounds().claim()))
                .findFirst()
                .orElseThrow();
        String cases = texts.getOrDefault(card.file().replace(".drl", ".cases.yaml"), "");
        return new RulePage(card, claim, English.of(tree), thresholds(rulebook, tree), cases);
    }

    private static List<ThresholdEntry> thresholds(Rulebook rulebook, Rule tree) {
        return tree.patterns().stream()
                .flatMap(pattern -> pattern.isThreshold() ? pattern.pinned("id").stream() : Optional.empty().stream())
                .distinct()
                .flatMap(id -> rulebook.packs().stream()
                        .filter(pack -> pack.thresholds() instanceof Thresholds)
                        .flatMap(pack -> ((Thresholds) pack.thresholds()).entry(id.toString()).stream()))
                .toList();
    }

    /** The rule as it is printed from its tree, line by line. */
    public List<String> lines() {
        return card.text().lines().toList();
    }

    /** From when to when it speaks. */
    public String inForce() {
        var validity = card.metadata().validity();
        return "from " + validity.effective()
                + (validity.expires() == null ? "" : " until the day before " + validity.expires());
    }
}
