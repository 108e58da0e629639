package dev.ballast.benchmark;

import dev.ballast.fact.Fact;
import dev.ballast.rulebook.Judgement;
import dev.ballast.rulebook.RulesInForce;
import dev.ballast.rulebook.WorstRule;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The worst rules that are admitted, on the largest set of facts that is: each has to finish in a second. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
@State(Scope.Benchmark)
public class WorstRuleBenchmark {

    @Param({"JOINED", "BOUND", "BESIDE_FINDINGS"})
    private WorstRule worst = WorstRule.JOINED;

    private RulesInForce rules = worst.rules();
    private final List<Fact> facts = WorstRule.facts(WorstRule.MOST_OF_A_TYPE);

    @Setup
    public void prepare() {
        rules = worst.rules();
    }

    @Benchmark
    public Judgement judge() {
        return rules.judge(facts, "enterprise");
    }
}
