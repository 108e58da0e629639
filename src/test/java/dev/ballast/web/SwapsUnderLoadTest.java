package dev.ballast.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.access.Access;
import dev.ballast.assess.RunningRules;
import dev.ballast.audit.Models;
import dev.ballast.cli.SignedFolder;
import dev.ballast.profile.Fixtures;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A thousand swaps while clients are assessed. Most alternate between two rulebooks that were built before, because building
 * one takes a second; some are built from their files.
 */
@Tag("long")
class SwapsUnderLoadTest {

    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);
    private static final String PATH = "/api/v1/assessments";
    private static final String BODY =
            "{\"profile\": " + new String(Fixtures.bytes("meta-fy2025.json"), StandardCharsets.UTF_8) + "}";

    private static final int CLIENTS = 2;
    private static final int WARM_UP = 50;
    private static final int SWAPS = 1_000;
    private static final int BUILT = 2;

    /** By then Java has made the classes that it makes of what is often called by reflection, one for each method. */
    private static final int WARM_ANSWERS = 100;

    /** What the platform still makes for itself, whatever is swapped. A class a swap would be 1,000, one a built rule 160. */
    private static final int CLASSES_OF_THE_PLATFORM = 100;

    private static final long METASPACE_OF_THE_PLATFORM = 2L * 1024 * 1024;

    /** One answer, by the rulebook it says and the id that follows from it. */
    private record Answer(String rulebook, String id) {}

    private final Set<Answer> answers = ConcurrentHashMap.newKeySet();
    private final AtomicInteger asked = new AtomicInteger();

    @Test
    void answers_each_by_one_of_two_rulebooks_and_leaves_no_class_behind(@TempDir Path folder) throws Exception {
        var packs = new SignedFolder(folder);
        RunningRules rules =
                RunningRules.start(packs.named(), Models.bundled(), today).get();
        try (var server = new RunningServer(rules, null, Access.open())) {
            var two = Set.of(answer(server), swapped(packs, rules, 2, server));
            assertThat(two).extracting(Answer::rulebook).doesNotHaveDuplicates();
            var expected = new HashSet<>(two);

            var isOver = new AtomicBoolean();
            var pool = Executors.newFixedThreadPool(CLIENTS);
            List<Future<?>> clients = new ArrayList<>();
            for (int client = 0; client < CLIENTS; client++) {
                clients.add(pool.submit(asking(server, isOver)));
            }
            do {
                alternate(rules, WARM_UP);
            } while (asked.get() < WARM_ANSWERS && clients.stream().noneMatch(Future::isDone));
            int classes = classes();
            long metaspace = metaspace();
            alternate(rules, SWAPS - BUILT);
            for (int built = 0; built < BUILT; built++) {
                expected.add(swapped(packs, rules, 3 + built, server));
            }
            int classesAfter = classes();
            long metaspaceAfter = metaspace();
            isOver.set(true);
            for (Future<?> client : clients) {
                client.get();
            }
            pool.shutdown();

            assertThat(answers).isSubsetOf(expected).containsAll(two);
            assertThat(classesAfter - classes).isLessThan(CLASSES_OF_THE_PLATFORM);
            assertThat(metaspaceAfter - metaspace).isLessThan(METASPACE_OF_THE_PLATFORM);
        }
    }

    private Runnable asking(RunningServer server, AtomicBoolean isOver) {
        return () -> {
            while (!isOver.get()) {
                answers.add(answer(server));
                asked.incrementAndGet();
            }
        };
    }

    private void alternate(RunningRules rules, int times) {
        for (int swap = 0; swap < times; swap++) {
            assertThat(rules.rollBack(today, List.of(), any -> {}).problems()).isEmpty();
        }
    }

    /** The rules of an even version speak with high severity, of an odd one with low: two rulebooks, however often built. */
    private Answer swapped(SignedFolder packs, RunningRules rules, int version, RunningServer server) {
        packs.release("0.%d.0".formatted(version), version % 2 == 0 ? "high" : "low");
        assertThat(rules.swap(today, List.of(), any -> {}).problems()).isEmpty();
        return answer(server);
    }

    private static Answer answer(RunningServer server) {
        HttpResponse<String> answer = server.post(PATH, "application/json", BODY);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        JsonNode receipt = JsonMapper.shared().readTree(answer.body()).at("/receipt");
        return new Answer(
                receipt.at("/digests/rulebook").asString(), receipt.at("/id").asString());
    }

    private static int classes() {
        System.gc();
        return ManagementFactory.getClassLoadingMXBean().getLoadedClassCount();
    }

    private static long metaspace() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getName().equals("Metaspace"))
                .map(MemoryPoolMXBean::getUsage)
                .mapToLong(usage -> usage.getUsed())
                .sum();
    }
}
