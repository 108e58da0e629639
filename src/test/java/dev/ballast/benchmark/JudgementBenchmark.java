package dev.ballast.benchmark;

import dev.ballast.appraisal.Appraisal;
import dev.ballast.fact.Fact;
import dev.ballast.fact.Threshold;
import dev.ballast.rulebook.GeneratedFacts;
import dev.ballast.rulebook.Judgement;
import dev.ballast.rulebook.Pack;
import dev.ballast.rulebook.RuleFiles;
import dev.ballast.rulebook.Rulebook;
import dev.ballast.rulebook.RulesInForce;
import dev.ballast.rulebook.SampleRules;
import dev.ballast.rulebook.Vocabulary;
import dev.ballast.rulebook.pack.Packs;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Judging 120 facts by core, with every sentence of the justification and without, and building core from its text. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
@State(Scope.Benchmark)
public class JudgementBenchmark {

    private static final int FACTS = 120;
    private static final int MANY_THINGS = 40;
    private static final long SEED = 1;

    private final Vocabulary vocabulary = Vocabulary.of(Appraisal.vocabulary());
    private final List<Pack> core =
            Packs.read(RuleFiles.in(Path.of("rules")).get().texts()).get();
    private final RulesInForce rules = Rulebook.of(core, vocabulary).get().inForce(SampleRules.AS_OF);
    private List<Fact> facts = List.of();

    @Setup
    public void draw() {
        var generated = new GeneratedFacts(
                vocabulary, rules.thresholds().stream().map(Threshold::quantity).toList(), MANY_THINGS);
        var set = new ArrayList<>(generated.of(SEED));
        Collections.shuffle(set, new Random(SEED));
        facts = set.subList(0, FACTS);
    }

    @Benchmark
    public Judgement judge() {
        return rules.judge(facts, "enterprise");
    }

    @Benchmark
    public int judgeWithEverySentence() {
        return rules.judge(facts, "enterprise").matches().stream()
                .flatMap(match -> match.conditions().stream())
                .mapToInt(held -> held.sentence().length())
                .sum();
    }

    @Benchmark
    public Judgement build() {
        return Rulebook.of(core, vocabulary).get().inForce(SampleRules.AS_OF).judge(List.of(), "enterprise");
    }
}
