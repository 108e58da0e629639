package dev.ballast.assess;

import dev.ballast.action.Action;
import dev.ballast.action.Edit;
import dev.ballast.advice.Recommendation;
import dev.ballast.advice.Tier;
import dev.ballast.assess.Trial.Measured;
import dev.ballast.assess.Trial.Outcome;
import dev.ballast.fact.Direction;
import dev.ballast.fact.Fact;
import dev.ballast.profile.CanonicalProfile;
import dev.ballast.profile.ChangedText;
import dev.ballast.profile.Evidence;
import dev.ballast.profile.ProfileReader;
import dev.ballast.rulebook.Component;
import dev.ballast.rulebook.Metadata.Effects;
import dev.ballast.unit.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Tries each recommendation whose rule names an action: the profile is changed, and models and rules run again. */
final class Trials {

    private final Assessment before;
    private final Function<Evidence, Assessment> assess;

    Trials(Assessment before, Function<Evidence, Assessment> assess) {
        this.before = before;
        this.assess = assess;
    }

    /** In the order of the advice; recommendations without an action, or whose facts ask for none, are passed over. */
    List<Trial> all() {
        return before.advice().recommendations().stream()
                .flatMap(each -> trial(each).stream())
                .toList();
    }

    private Optional<Trial> trial(Recommendation advised) {
        Effects effects = advised.rule().metadata().effects();
        if (effects.action() == null || effects.measure() == null) {
            return Optional.empty();
        }
        Action action = Action.named(effects.action())
                .orElseThrow(() -> new IllegalStateException("no such action: " + effects.action()));
        Evidence evidence = before.appraised().evidence();
        Component measure = measure(effects.measure());
        return action.edit(evidence, advised.facts())
                .map(edit -> tried(advised, edit, measure, action.better(), changed(evidence, edit)));
    }

    private Trial tried(Recommendation advised, Edit edit, Component measure, Direction better, Evidence changed) {
        Assessment after = assess.apply(changed);
        var measured = new ArrayList<Measured>();
        boolean isBetter = false;
        boolean isWorse = false;
        for (Fact fact : advised.facts()) {
            if (fact.getClass() == measure.owner()) {
                var was = (Quantity) measure.of(fact);
                Optional<Quantity> is = same(after, fact).map(other -> (Quantity) measure.of(other));
                int sign = better == Direction.MORE ? 1 : -1;
                double gain = is.map(now -> sign * (now.value() - was.value())).orElse(-1.0);
                isBetter |= gain > 0;
                isWorse |= gain < 0;
                measured.add(new Measured(
                        fact.about().id(),
                        was.toString(),
                        is.map(Quantity::toString).orElse("not computed")));
            }
        }
        return judged(advised, edit, measured, isBetter && !isWorse, after);
    }

    private Trial judged(
            Recommendation advised, Edit edit, List<Measured> measured, boolean improves, Assessment after) {
        Map<String, Tier> first = tiers(before);
        Map<String, Tier> second = tiers(after);
        List<String> gone = without(first, second);
        List<String> come = without(second, first);
        Map<String, String> standIns = before.advice().silences().standIns();
        List<String> uncovered = come.stream()
                .filter(id -> gone.contains(standIns.getOrDefault(id, "")))
                .toList();
        boolean raisesMust = second.entrySet().stream()
                .filter(each -> !uncovered.contains(each.getKey()))
                .anyMatch(each -> each.getValue() == Tier.MUST && first.get(each.getKey()) != Tier.MUST);
        Outcome outcome = raisesMust ? Outcome.RAISES_MUST : improves ? Outcome.STANDS : Outcome.NO_BETTER;
        List<String> raised =
                come.stream().filter(id -> !uncovered.contains(id)).toList();
        return new Trial(advised, edit, outcome, measured, new Trial.Moved(gone, raised, uncovered));
    }

    private static Component measure(String path) {
        int dot = path.indexOf('.');
        return Rules.vocabulary()
                .type(path.substring(0, dot))
                .flatMap(type -> type.component(path.substring(dot + 1)))
                .orElseThrow(() -> new IllegalStateException("no such figure: " + path));
    }

    private static Optional<Fact> same(Assessment after, Fact fact) {
        return after.appraised().facts().stream()
                .filter(other ->
                        other.getClass() == fact.getClass() && other.about().equals(fact.about()))
                .findFirst();
    }

    private static Evidence changed(Evidence evidence, Edit edit) {
        byte[] text = ChangedText.of(CanonicalProfile.of(evidence), new TreeMap<>(edit.lines()));
        return ProfileReader.read("changed.json", text, evidence.profile().asOf())
                .get();
    }

    private static Map<String, Tier> tiers(Assessment assessment) {
        return assessment.advice().recommendations().stream()
                .collect(Collectors.toMap(
                        each -> each.rule().id(), Recommendation::tier, (one, other) -> one, TreeMap::new));
    }

    private static List<String> without(Map<String, Tier> these, Map<String, Tier> those) {
        return these.keySet().stream().filter(id -> !those.containsKey(id)).toList();
    }
}
