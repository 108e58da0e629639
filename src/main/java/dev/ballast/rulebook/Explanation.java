package dev.ballast.rulebook;

import dev.ballast.fact.About;
import dev.ballast.fact.Fact;
import dev.ballast.rulebook.tree.Condition;
import dev.ballast.rulebook.tree.Evaluation;
import dev.ballast.rulebook.tree.FactPattern;
import dev.ballast.rulebook.tree.Facts;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says of one firing what held, by how much, and about whom. */
final class Explanation {

    /** Of facts under one exists. */
    private static final int MOST_WITNESSES = 20;

    private final Facts facts;
    private final About organisation;
    private final FactOrder order;

    /** What patterns over other rules found that read nothing of the patterns before them: asked for once a level. */
    private final IdentityHashMap<FactPattern, List<Fact>> sameForAll = new IdentityHashMap<>();

    Explanation(Facts facts, About organisation, FactOrder order) {
        this.facts = facts;
        this.organisation = organisation;
        this.order = order;
    }

    /** @param matched what the patterns matched, leaving out those under exists */
    Match of(Admitted admitted, List<Fact> matched) {
        var held = new ArrayList<Held>();
        var shown = new ArrayList<Fact>();
        var earlier = new ArrayList<@Nullable Fact>();
        Iterator<Fact> next = matched.iterator();
        for (FactPattern pattern : admitted.rule().patterns()) {
            Fact fact = pattern.exists() ? null : next.next();
            List<Fact> seen = fact == null ? witnesses(pattern, earlier) : List.of(fact);
            shown.addAll(seen);
            if (!pattern.isPin()) {
                seen.forEach(one -> conditions(pattern, one, earlier, held));
            }
            earlier.add(fact);
        }
        return new Match(admitted.card(), about(admitted.rule().patterns(), earlier), held, shown);
    }

    private List<Fact> witnesses(FactPattern pattern, List<@Nullable Fact> earlier) {
        if (pattern.readsRules() && !pattern.isJoinedByAbout()) {
            return sameForAll.computeIfAbsent(pattern, any -> sought(pattern, earlier));
        }
        return sought(pattern, earlier);
    }

    /** In order; of more than anybody reads, the first. */
    private List<Fact> sought(FactPattern pattern, List<@Nullable Fact> earlier) {
        var found = new ArrayList<Fact>();
        for (Fact fact : facts.candidates(pattern, earlier)) {
            if (Evaluation.fits(pattern, fact, earlier)) {
                found.add(fact);
            }
        }
        found.sort(order);
        return found.size() > MOST_WITNESSES ? List.copyOf(found.subList(0, MOST_WITNESSES)) : found;
    }

    private static void conditions(FactPattern pattern, Fact fact, List<@Nullable Fact> earlier, List<Held> held) {
        for (Condition condition : pattern.conditions()) {
            if (!condition.onlyNames()) {
                held.add(Held.of(condition, fact, earlier));
            }
        }
    }

    /** The thing that the rule is about: that of the first fact there can be many of, else of the first fact. */
    private About about(List<FactPattern> patterns, List<@Nullable Fact> matched) {
        About about = null;
        for (int at = 0; at < patterns.size(); at++) {
            Fact fact = matched.get(at);
            FactPattern pattern = patterns.get(at);
            if (fact != null && !pattern.isThreshold() && !fact.about().equals(About.rulebook())) {
                if (!pattern.isPin() && pattern.type().many()) {
                    return fact.about();
                }
                about = about == null ? fact.about() : about;
            }
        }
        return about == null ? organisation : about;
    }
}
