package dev.ballast.rulebook;

import dev.ballast.fact.Place;
import dev.ballast.fact.Problem;
import dev.ballast.rulebook.overlay.PlacedWaiver;
import dev.ballast.rulebook.overlay.Waiver;
import dev.ballast.rulebook.tree.Rule;
import dev.ballast.rulebook.yaml.Problems;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** A waiver names a rule or an action that is there, in a pack below, and that may be waived. */
final class WaiverCheck {

    private final Problems problems = new Problems();
    private final Map<String, Rule> rules = new TreeMap<>();
    private final Set<String> waived = new HashSet<>();

    private WaiverCheck(List<Rule> rules) {
        rules.forEach(rule -> this.rules.put(rule.id(), rule));
    }

    static List<Problem> problems(List<Pack> packs, List<Rule> rules) {
        var check = new WaiverCheck(rules);
        packs.forEach(pack -> pack.departures().waivers().forEach(placed -> check.check(pack.card(), placed)));
        return check.problems.list();
    }

    private void check(PackCard pack, PlacedWaiver placed) {
        Waiver waiver = placed.waiver();
        Place place = placed.place();
        Set<String> own = ids(Set.of(pack.id()));
        if (waiver.when() != null && !own.contains(waiver.when())) {
            String fix = Problems.didYouMean(waiver.when(), own, "Name a rule of this pack, or leave when out.");
            problems.add(place, "unknown-rule", "when " + waiver.when(), "a rule of the pack " + pack.id(), fix);
        }
        if (!waived.add(waiver.waives() + " " + waiver.of())) {
            String fix = "Delete one of the two.";
            problems.add(place, "two-waivers", waiver.of(), "one waiver for each rule or action", fix);
        }
        if ((waiver.severity() != null) != (waiver.waives() == Waiver.Waives.SEVERITY)) {
            String allowed = "a severity for waives: severity, and for nothing else";
            problems.add(place, "wrong-severity", "severity " + waiver.severity(), allowed, "Add it or delete it.");
        }
        Set<String> below = ids(new HashSet<>(pack.requires()));
        if (waiver.waives() == Waiver.Waives.ACTION) {
            checkAction(waiver, place, below);
        } else if (!below.contains(waiver.of())) {
            String fix = Problems.didYouMean(waiver.of(), below, "Require its pack in pack.yaml.");
            problems.add(place, "unknown-rule", waiver.of(), "a rule of a pack that this one requires", fix);
        } else {
            checkRule(
                    waiver,
                    place,
                    Objects.requireNonNull(rules.get(waiver.of())).metadata());
        }
    }

    private void checkAction(Waiver waiver, Place place, Set<String> below) {
        var actions = new TreeSet<String>();
        for (String id : below) {
            Metadata.Effects effects =
                    Objects.requireNonNull(rules.get(id)).metadata().effects();
            if (effects.action() != null) {
                actions.add(effects.action());
                if (effects.action().equals(waiver.of()) && !effects.waivable()) {
                    refuse(place, id);
                }
            }
        }
        if (!actions.contains(waiver.of())) {
            String fix = Problems.didYouMean(waiver.of(), actions, "Name an action as rules do in @action.");
            problems.add(place, "unknown-action", waiver.of(), String.join(", ", actions), fix);
        }
    }

    private void checkRule(Waiver waiver, Place place, Metadata rule) {
        if (!rule.effects().waivable()) {
            refuse(place, waiver.of());
        }
        if (waiver.severity() != null && waiver.severity().compareTo(rule.severity()) <= 0) {
            String allowed = "a severity below " + rule.severity().word();
            String fix = "A rule of the pack's own may say more than this one.";
            problems.add(place, "not-lower", waiver.severity().word(), allowed, fix);
        }
    }

    private void refuse(Place place, String rule) {
        String fix = "Delete the entry; this rule holds for every client.";
        problems.add(place, "not-waivable", rule, "rules without @waivable( \"no\" )", fix);
    }

    private Set<String> ids(Set<String> packs) {
        var ids = new TreeSet<String>();
        rules.keySet().stream()
                .filter(id -> packs.contains(id.substring(0, id.indexOf('.'))))
                .forEach(ids::add);
        return ids;
    }
}
