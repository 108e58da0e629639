package dev.ballast.benchmark;

import dev.ballast.advice.Advice;
import dev.ballast.appraisal.Appraisal;
import dev.ballast.appraisal.Appraised;
import dev.ballast.appraisal.AssumedFigures;
import dev.ballast.assess.Assessment;
import dev.ballast.assess.Assessor;
import dev.ballast.assess.Rules;
import dev.ballast.audit.Models;
import dev.ballast.fact.Fact;
import dev.ballast.profile.Evidence;
import dev.ballast.profile.Fixtures;
import dev.ballast.rulebook.Judgement;
import dev.ballast.rulebook.RulesInForce;
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

/** One assessment, warm, on one thread, with its full justification and receipt, and its parts beside it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class AssessmentBenchmark {

    @Param({"coreweave-mid-2025.json", "european-enterprise.json", "meta-fy2025.json", "weak-borrower.json"})
    private String profile = "";

    private final Assessor assessor = new Assessor(Rules.bundled().get(), Models.bundled());
    private Evidence evidence = Fixtures.evidence("meta-fy2025.json");
    private RulesInForce rules =
            assessor.rules().rulebook().inForce(evidence.profile().asOf());
    private List<Fact> facts = List.of();
    private String kind = "";
    private Appraised appraised = Appraisal.of(evidence, rules);

    @Setup
    public void prepare() {
        evidence = Fixtures.evidence(profile);
        rules = assessor.rules().rulebook().inForce(evidence.profile().asOf());
        facts = Appraisal.facts(evidence);
        kind = Appraisal.kind(evidence);
        appraised = Appraisal.of(evidence, rules);
    }

    @Benchmark
    public Assessment assessment() {
        return assessor.assess(evidence);
    }

    @Benchmark
    public List<Fact> models() {
        return Appraisal.facts(evidence);
    }

    @Benchmark
    public Judgement judgement() {
        return rules.judge(facts, kind);
    }

    @Benchmark
    public Advice advice() {
        return Advice.of(appraised, AssumedFigures.of(evidence, appraised.facts()), rules::over);
    }
}
