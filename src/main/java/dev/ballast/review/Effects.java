package dev.ballast.review;

import dev.ballast.appraisal.Appraisal;
import dev.ballast.fact.Fact;
import dev.ballast.rulebook.Judgement;
import dev.ballast.rulebook.Rulebook;
import dev.ballast.rulebook.RulesInForce;
import dev.ballast.rulebook.Waiving;
import dev.ballast.rulebook.explain.Explainer;
import dev.ballast.rulebook.explain.Why;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Whose outcome differs under two rulebooks: the same facts of each client, judged by both. */
final class Effects {

    private static final String ABSENT = "absent";

    private final Rulebook before;
    private final Rulebook after;
    private final Map<LocalDate, RulesInForce> earlier = new HashMap<>();
    private final Map<LocalDate, RulesInForce> later = new HashMap<>();

    /** By rule and by the words of both outcomes. */
    private final Map<List<String>, Effect> found = new TreeMap<>(Effects::compare);

    private Effects(Rulebook before, Rulebook after) {
        this.before = before;
        this.after = after;
    }

    static List<Effect> of(Rulebook before, Rulebook after, List<Client> population) {
        var effects = new Effects(before, after);
        population.forEach(effects::add);
        return new ArrayList<>(effects.found.values());
    }

    private void add(Client client) {
        List<Fact> facts = Appraisal.facts(client.evidence());
        String kind = Appraisal.kind(client.evidence());
        LocalDate asOf = client.evidence().profile().asOf();
        RulesInForce first = earlier.computeIfAbsent(asOf, before::inForce);
        RulesInForce second = later.computeIfAbsent(asOf, after::inForce);
        Judgement was = first.judge(facts, kind);
        Judgement is = second.judge(facts, kind);
        Map<String, Outcome> left = Outcome.of(was);
        Map<String, Outcome> right = Outcome.of(is);
        var ids = new TreeSet<>(left.keySet());
        ids.addAll(right.keySet());
        for (String id : ids) {
            String then = words(left.get(id), isSetAside(id, first, was));
            String now = words(right.get(id), isSetAside(id, second, is));
            if (!then.equals(now)) {
                Why why = (now.equals(ABSENT) ? new Explainer(first, facts, was) : new Explainer(second, facts, is))
                        .why(id)
                        .orElseThrow();
                found.merge(
                        List.of(id, kind(then), kind(now)),
                        new Effect(id, then, now, 1, client.name(), why),
                        (old, fresh) -> new Effect(
                                old.rule(), old.before(), old.after(), old.clients() + 1, old.witness(), old.why()));
            }
        }
    }

    private static String words(@Nullable Outcome outcome, boolean isSetAside) {
        return outcome == null ? ABSENT : outcome.words() + (isSetAside ? ", but set aside or made milder" : "");
    }

    /** Whether a waiver takes advice of this rule, or part of its severity. */
    private static boolean isSetAside(String rule, RulesInForce rules, Judgement judgement) {
        if (rules.departing().isEmpty()) {
            return false;
        }
        var removed = new TreeMap<String, Set<String>>();
        new Waiving(rules.departing(), judgement.matches()).left(removed);
        return removed.values().stream().flatMap(Set::stream).anyMatch(found -> found.startsWith(rule + " about "));
    }

    /** The verdict without what it is about, so that clients are counted together. */
    private static String kind(String words) {
        return words.split(" ", 2)[0];
    }

    private static int compare(List<String> left, List<String> right) {
        return String.join(" ", left).compareTo(String.join(" ", right));
    }
}
