package dev.ballast.profile;

import dev.ballast.fact.Checked;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A warm read of the largest fixture, and its canonical text. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class ProfileReaderBenchmark {

    private final byte[] bytes = Fixtures.bytes("meta-fy2025.json");
    private final Evidence evidence = Fixtures.evidence("meta-fy2025.json");

    @Benchmark
    public Checked<Evidence> read() {
        return ProfileReader.read("meta-fy2025.json", bytes);
    }

    @Benchmark
    public String canonical() {
        return CanonicalProfile.of(evidence);
    }
}
