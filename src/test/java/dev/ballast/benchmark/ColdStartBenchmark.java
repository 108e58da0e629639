package dev.ballast.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/** From the command to the printed answer, beside an empty Spring Boot command-line program on an open class path. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2)
@Measurement(iterations = 10)
@Fork(1)
public class ColdStartBenchmark {

    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    @Benchmark
    public int assess() throws IOException, InterruptedException {
        return run(JAVA, "-jar", "target/ballast.jar", "assess", "fixtures/profiles/meta-fy2025.json");
    }

    @Benchmark
    public int emptySpringBootProgram() throws IOException, InterruptedException {
        return run(JAVA, "-cp", System.getProperty("java.class.path"), EmptyProgram.class.getName());
    }

    private static int run(String... command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        int printed = process.getInputStream().readAllBytes().length;
        if (process.waitFor() != 0 || printed == 0) {
            throw new IllegalStateException("failed: " + String.join(" ", command));
        }
        return printed;
    }
}
