package dev.ballast.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/**
 * How many requests a second the server answers, and how long they take, when 1, 16 and 128 clients ask as fast as they
 * can: {@code mvn -B -q exec:exec@load}, after {@code package}. Server and clients share the machine, so that only ratios
 * within one run count. What is refused with 429 or 503 is counted apart from what is answered and from errors.
 */
public final class Load {

    private static final int[] CLIENTS = {1, 16, 128};
    private static final long WARM_UP = TimeUnit.SECONDS.toNanos(5);
    private static final long MEASURED = TimeUnit.SECONDS.toNanos(10);

    /** So many milliseconds a client waits who was refused; a well-behaved one would wait longer. */
    private static final long PAUSE = 20;

    private final HttpClient http = HttpClient.newHttpClient();

    private Load() {}

    public static void main(String[] arguments) throws Exception {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process server = new ProcessBuilder(java, "-jar", "target/ballast.jar", "serve", "--port", "0").start();
        try (var said = new BufferedReader(new InputStreamReader(server.getErrorStream(), StandardCharsets.UTF_8))) {
            String line = said.readLine();
            if (line == null || !line.contains("http://")) {
                throw new IllegalStateException("the server does not start: " + line);
            }
            new Load().measure(line.substring(line.indexOf("http://")).strip());
        } finally {
            server.destroy();
        }
    }

    private void measure(String server) throws Exception {
        String profile = Files.readString(Path.of("fixtures/profiles/meta-fy2025.json"));
        HttpRequest assess = HttpRequest.newBuilder(URI.create(server + "/api/v1/assessments"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"profile\": " + profile + "}"))
                .build();
        HttpRequest read = HttpRequest.newBuilder(URI.create(server + "/api/v1/rules/core.risk.thin-coverage"))
                .build();
        System.out.println(Sample.HEAD);
        for (HttpRequest request : List.of(assess, read)) {
            String name = request.equals(assess) ? "assess" : "read";
            run(request, 16, WARM_UP);
            for (int clients : CLIENTS) {
                System.out.println(run(request, clients, MEASURED).line(name, clients, MEASURED));
            }
        }
    }

    private Sample run(HttpRequest request, int clients, long nanos) throws InterruptedException, ExecutionException {
        var threads = Executors.newFixedThreadPool(clients);
        long end = System.nanoTime() + nanos;
        List<Future<Sample>> running = IntStream.range(0, clients)
                .mapToObj(client -> threads.submit(() -> client(request, end)))
                .toList();
        var all = new ArrayList<Sample>();
        for (Future<Sample> each : running) {
            all.add(each.get());
        }
        threads.shutdown();
        return Sample.all(all);
    }

    private Sample client(HttpRequest request, long end) throws InterruptedException {
        var sample = new Sample();
        while (System.nanoTime() < end) {
            long start = System.nanoTime();
            int status = status(request);
            sample.add(status, System.nanoTime() - start);
            if (Sample.isRefused(status)) {
                Thread.sleep(PAUSE);
            }
        }
        return sample;
    }

    /** Zero when there was no answer. */
    private int status(HttpRequest request) throws InterruptedException {
        try {
            return http.send(request, BodyHandlers.discarding()).statusCode();
        } catch (IOException | UncheckedIOException failed) {
            return 0;
        }
    }
}
