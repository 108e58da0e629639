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
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Three ways to evaluate one rule file agree: our model, ordinary compilation by Drools, and nested loops. */
class SecondReaderTest {

    /** Read five findings and silences beside three facts, which ten thousand random sets do not bring together. */
    private static final List<String> SELDOM =
            List.of("core.playbook.borrow-within-room", "core.playbook.issue-no-shares");

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

        agree(packs, VOCABULARY, 10_000);

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
            List<Fact> facts = generated.of(seed);
            Judgement judgement = rules.judge(shuffled(facts, seed), KINDS.get(seed % KINDS.size()));
            compare(variants.get(seed % variants.size()), judgement, facts, rules, seed);
        }
    }

    private void compare(List<Level> levels, Judgement judgement, List<Fact> facts, RulesInForce rules, long seed) {
        var known = new ArrayList<Fact>(facts);
        known.addAll(rules.thresholds(facts));
        for (Level level : levels) {
            Map<Findings.Entry, Long> ours = entries(level.model.stratum().fire(Facts.of(shuffled(known, seed + 1))));
            assertThat(ours)
                    .as("ordinary, seed " + seed)
                    .isEqualTo(entries(level.ordinary.fire(shuffled(known, seed + 2))));
            assertThat(ours).as("loops, seed " + seed).isEqualTo(entries(loops(level, known)));
            known.addAll(learnt(level, judgement));
        }
    }

    private List<Fact> learnt(Level level, Judgement judgement) {
        var learnt = new ArrayList<Fact>();
        for (Admitted rule : level.model.rules()) {
            for (Match match : judgement.matches()) {
                if (match.rule().id().equals(rule.card().id())) {
                    Metadata metadata = match.rule().metadata();
                    learnt.add(new Finding(match.rule().id(), metadata.subject(), metadata.direction(), match.about()));
                    firings.merge(match.rule().id(), 1, Integer::sum);
                }
            }
            for (Fact silence : judgement.silences()) {
                if (ruleOf(silence).equals(rule.card().id())) {
                    learnt.add(silence);
                    silences.merge(silence.getClass(), 1, Integer::sum);
                }
            }
        }
        return learnt.stream().distinct().toList();
    }

    private static String ruleOf(Fact silence) {
        if (silence instanceof Content content) {
            return content.rule();
        }
        return silence instanceof NotAssessed unknown ? unknown.what() : ((NotApplicable) silence).what();
    }

    /** Rules of one level, by our model and by ordinary compilation. */
    private record Level(Engine.Level model, OrdinaryRules ordinary) {}

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
            levels.add(new Level(level, ordinary));
        }
        return levels;
    }

    private static List<Findings.Entry> loops(Level level, Collection<Fact> known) {
        var entries = new ArrayList<Findings.Entry>();
        Facts facts = Facts.of(known);
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
