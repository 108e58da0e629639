package dev.ballast.assess;

import dev.ballast.action.Action;
import dev.ballast.action.Edit;
import dev.ballast.advice.Recommendation;
import dev.ballast.advice.Tier;
import dev.ballast.assess.Trial.Outcome;
import dev.ballast.fact.About;
import dev.ballast.profile.Evidence;
import dev.ballast.rulebook.Match;
import dev.ballast.rulebook.Metadata.Effects;
import dev.ballast.rulebook.RuleCard;
import dev.ballast.rulebook.RulesInForce;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Tries each recommendation whose rule names an action: the profile is changed, and models and rules run again. */
final class Trials {

    private final Assessment before;
    private final Function<Evidence, Assessment> assess;
    private final Enough enough;

    Trials(Assessment before, RulesInForce rules, Function<Evidence, Assessment> assess) {
        this.before = before;
        this.assess = assess;
        this.enough = new Enough(before.appraised().evidence(), rules);
    }

    /** In the order of the advice; recommendations without an action, or whose facts ask for none, are passed over. */
    List<Trial> of(Predicate<RuleCard> wanted) {
        return before.advice().recommendations().stream()
                .filter(each -> wanted.test(each.rule()))
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
        Set<About> about = advised.matches().stream().map(Match::about).collect(Collectors.toSet());
        return action.lever(evidence, advised.facts())
                .flatMap(lever -> enough.of(lever, advised.rule().id(), about))
                .flatMap(edit -> edit.on(evidence).map(changed -> tried(advised, edit, changed)));
    }

    private Trial tried(Recommendation advised, Edit edit, Evidence changed) {
        Assessment after = assess.apply(changed);
        var figures = new Figures(before.appraised().facts(), after.appraised().facts());
        var measure = Aim.of(advised);
        Trial.Moved moved = moved(after);
        boolean isBetter = figures.improve(measure);
        Outcome outcome =
                raisesMust(after, moved) ? Outcome.RAISES_MUST : isBetter ? Outcome.STANDS : Outcome.NO_BETTER;
        return new Trial(
                advised,
                edit,
                outcome,
                figures.measured(measure),
                figures.effects(measure.figure()),
                Gain.of(
                        before.appraised().evidence(),
                        before.appraised().facts(),
                        changed,
                        after.appraised().facts()),
                moved);
    }

    private Trial.Moved moved(Assessment after) {
        Map<String, Tier> first = tiers(before);
        Map<String, Tier> second = tiers(after);
        List<String> gone = without(first, second);
        Map<String, String> standIns = before.advice().silences().standIns();
        Map<Boolean, List<String>> come = without(second, first).stream()
                .collect(Collectors.partitioningBy(id -> gone.contains(standIns.getOrDefault(id, ""))));
        return new Trial.Moved(gone, come.getOrDefault(false, List.of()), come.getOrDefault(true, List.of()));
    }

    private boolean raisesMust(Assessment after, Trial.Moved moved) {
        Map<String, Tier> first = tiers(before);
        return tiers(after).entrySet().stream()
                .filter(each -> !moved.uncovered().contains(each.getKey()))
                .anyMatch(each -> each.getValue() == Tier.MUST && first.get(each.getKey()) != Tier.MUST);
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
