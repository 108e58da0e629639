package dev.ballast.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.appraisal.Appraisal;
import dev.ballast.fact.Content;
import dev.ballast.fact.Fact;
import dev.ballast.fact.Finding;
import dev.ballast.fact.NotApplicable;
import dev.ballast.fact.NotAssessed;
import dev.ballast.fact.Threshold;
import dev.ballast.rulebook.pack.Packs;
import dev.ballast.rulebook.tree.Evaluation;
import dev.ballast.rulebook.tree.Facts;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Three ways to evaluate one rule file agree: our model, ordinary compilation by Drools, and nested loops. */
@Tag("long")
class SecondReaderTest {

    /** Read many facts, findings and silences, which thousands of random sets do not bring together. */
    private static final List<String> SELDOM = List.of(
            "core.playbook.borrow-within-room",
            "core.playbook.commit-powered-capacity",
            "core.playbook.issue-no-shares",
            "core.playbook.term-out-before-cash-thins");

    private static final Vocabulary VOCABULARY = Vocabulary.of(Appraisal.vocabulary());

    /** Some rules speak to companies alone and some to states alone. */
    private static final List<String> KINDS = List.of("enterprise", "enterprise", "enterprise", "sovereign");

    private final Map<String, Integer> firings = new HashMap<>();
    private final Map<Class<?>, Integer> silences = new HashMap<>();

    @Test
    void agree_on_every_construct_that_rules_may_have() {
        agree(List.of(SampleRules.pack(SampleRules.texts())), SampleRules.vocabulary(), 2_000);

        assertThat(firings.keySet())
                .containsAll(SampleRules.rulebook().rules().stream()
                        .map(RuleCard::id)
                        .filter(id -> !id.equals("sample.playbook.sovereigns"))
                        .toList());
        assertThat(silences.keySet()).contains(Content.class, NotAssessed.class, NotApplicable.class);
    }

    @Test
    void agree_on_the_packs_that_ship() {
        List<Pack> packs =
                Packs.read(RuleFiles.in(Path.of("rules")).get().texts()).get();

        agree(packs, VOCABULARY, 5_000);

        assertThat(firings.keySet())
                .containsAll(Rulebook.of(packs, VOCABULARY).get().rules().stream()
                        .map(RuleCard::id)
                        .filter(id -> !SELDOM.contains(id))
                        .toList());
    }

    /** Compares the three ways on generated sets of facts, with rules and facts in shuffled order. */
    private void agree(List<Pack> packs, Vocabulary vocabulary, int factSets) {
        RulesInForce rules = Rulebook.of(packs, vocabulary).get().inForce(SampleRules.AS_OF);
        var generated = new GeneratedFacts(
                vocabulary, rules.thresholds().stream().map(Threshold::quantity).toList());
        List<List<Level>> variants = List.of(levels(packs, rules, vocabulary, 1), levels(packs, rules, vocabulary, 2));
        for (int seed = 0; seed < factSets; seed++) {
            List<Fact> facts = shuffled(generated.of(seed), seed);
            Judging judging = rules.judging(facts, KINDS.get(seed % KINDS.size()));
            facts.addAll(rules.thresholds(facts));
            compare(variants.get(seed % variants.size()), judging, facts, seed);
        }
    }

    /** @param known the same facts as the judging has, to which each level adds what it learns */
    private void compare(List<Level> levels, Judging judging, List<Fact> known, long seed) {
        for (Level level : levels) {
            List<Findings.Entry> found = level.model.stratum().fire(judging.facts());
            Map<Findings.Entry, Long> ours = entries(found);
            assertThat(ours)
                    .as("ordinary, seed " + seed)
                    .isEqualTo(entries(level.ordinary.fire(shuffled(level.read(known), seed + 2))));
            assertThat(ours).as("loops, seed " + seed).isEqualTo(entries(loops(level, judging.facts())));
            Set<Fact> learnt = judging.level(level.model.rules(), found);
            learnt.forEach(this::count);
            known.addAll(learnt);
        }
    }

    private void count(Fact learnt) {
        if (learnt instanceof Finding finding) {
            firings.merge(finding.rule(), 1, Integer::sum);
        } else {
            silences.merge(learnt.getClass(), 1, Integer::sum);
        }
    }

    /** Rules of one level, by our model and by ordinary compilation. */
    private record Level(Engine.Level model, OrdinaryRules ordinary, Set<Class<?>> types) {

        /** The facts that these rules read, for each that they do not costs. */
        List<Fact> read(Collection<Fact> facts) {
            return facts.stream()
                    .filter(fact -> types.contains(fact.getClass()))
                    .toList();
        }
    }

    private static List<Level> levels(List<Pack> packs, RulesInForce rules, Vocabulary vocabulary, long seed) {
        List<Pack> shuffled = packs.stream()
                .map(pack -> new Pack(pack.card(), shuffled(pack.rules(), seed), pack.claims(), pack.thresholds()))
                .toList();
        RulesInForce again = Rulebook.of(shuffled, vocabulary).get().inForce(SampleRules.AS_OF);
        assertThat(again.rules()).isEqualTo(rules.rules());
        var levels = new ArrayList<Level>();
        for (Engine.Level level : again.engine().levels()) {
            List<String> files =
                    level.rules().stream().map(rule -> rule.card().file()).toList();
            OrdinaryRules ordinary = OrdinaryRules.compile(shuffled.stream()
                    .flatMap(pack -> pack.rules().stream())
                    .filter(text -> files.contains(text.path()))
                    .toList());
            assertThat(ordinary.rules()).isEqualTo(files.size());
            Set<Class<?>> types = level.stratum().rules().stream()
                    .flatMap(rule -> rule.patterns().stream())
                    .map(pattern -> pattern.type().type())
                    .collect(Collectors.toSet());
            levels.add(new Level(level, ordinary, types));
        }
        return levels;
    }

    private static List<Findings.Entry> loops(Level level, Facts facts) {
        var entries = new ArrayList<Findings.Entry>();
        for (Admitted rule : level.model.rules()) {
            Evaluation.matches(rule.rule(), facts)
                    .forEach(matched ->
                            entries.add(new Findings.Entry(rule.card().id(), matched)));
        }
        return entries;
    }

    /** How often each was found, whatever the order. */
    private static Map<Findings.Entry, Long> entries(List<Findings.Entry> entries) {
        return entries.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    private static <T> List<T> shuffled(List<T> list, long seed) {
        var copy = new ArrayList<>(list);
        Collections.shuffle(copy, new Random(seed));
        return copy;
    }
}
