package dev.ballast.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.access.Access;
import dev.ballast.ledger.Ledger;
import dev.ballast.ledger.Place;
import dev.ballast.profile.Fixtures;
import jakarta.servlet.MultipartConfigElement;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** What a client tells us is told to nobody else: strings and figures that stand nowhere else are sought everywhere. */
@ExtendWith(OutputCaptureExtension.class)
class CanaryTest {

    private static final String WORD = "kanarienvogel";
    private static final String FIGURE = "73519264831";
    private static final List<String> CANARIES = List.of(WORD, FIGURE, "7.3519264831");
    private static final String JSON = "application/json";
    private static final String META = new String(Fixtures.bytes("meta-fy2025.json"), StandardCharsets.UTF_8);

    private static final String GOOD = META.replace("Meta Platforms", WORD + " & Söhne")
            .replaceFirst("\"planned_capex\": *[0-9.eE]+", "\"planned_capex\": " + FIGURE);

    private static final List<String> BROKEN = List.of(
            GOOD.substring(0, GOOD.length() / 2) + WORD,
            GOOD.replaceFirst("\\{", "{\"" + WORD + "\": \"" + FIGURE + "\","),
            GOOD.replaceFirst("\"planned_capex\": *[0-9]+", "\"planned_capex\": \"" + WORD + "\""),
            GOOD.replaceFirst("\"currency\": *\"[A-Z]+\"", "\"currency\": \"" + WORD + "\""),
            "{\"" + WORD + "\": " + FIGURE + "e999999999}",
            "\"" + WORD + "\"",
            WORD);

    @TempDir
    Path folder = Path.of("");

    @Test
    void tells_nothing_of_a_profile_to_logs_counts_or_files(CapturedOutput output) {
        var before = System.currentTimeMillis();
        Path place = folder.resolve("ledger");
        try (var server = new RunningServer(
                () -> Ledger.open(Place.file(place), folder.resolve("key")), Access.open(), FailingController.class)) {
            submit(server, GOOD, 201);
            BROKEN.forEach(profile -> submit(server, profile, 400));
            assertThat(server.post("/fails-with", "text/plain", WORD + FIGURE).body())
                    .contains("urn:ballast:problem:fault")
                    .doesNotContain(CANARIES);

            assertThat(server.get("/metrics").body())
                    .contains("ballast_assessment_seconds_count")
                    .doesNotContain(CANARIES);
            assertThat(server.get("/health").body()).doesNotContain(CANARIES);
            assertThat(output.getAll()).contains("A request failed: java.lang.IllegalStateException");
        }
        assertThat(output.getAll()).doesNotContain(CANARIES);
        assertThat(holding(Path.of(System.getProperty("java.io.tmpdir")), before))
                .isEmpty();
        assertThat(holding(folder, before)).isEmpty();
    }

    /** Every way in which a profile can be sent; the first answer proves that the canaries were read. */
    private static void submit(RunningServer server, String profile, int least) {
        String wrapped = "{\"profile\": " + profile + "}";
        var answer = server.post("/api/v1/assessments", JSON, wrapped);
        assertThat(answer.statusCode()).as(profile).isBetween(least, least == 201 ? 201 : 422);
        if (least == 201) {
            assertThat(answer.body()).contains(WORD);
        }
        server.post("/api/v1/assessments/justifications/core.risk.idle-silicon", JSON, wrapped);
        server.post("/api/v1/assessments/justifications/core.risk.idle-silicon?density=" + WORD, JSON, wrapped);
        server.form("pasted", profile);
        server.upload(profile);
        for (String as : List.of("pdf", "xlsx", "csv", "json", WORD)) {
            server.form("pasted", profile, "as", as);
        }
        server.formAt("/why", "pasted", profile, "rule", "core.risk.idle-silicon");
        server.formAt("/whatif", "pasted", profile, "at", "/" + WORD, "value", FIGURE);
        server.formAt("/whatif", "pasted", profile, "at", "/financials/planned_capex", "value", WORD);
        server.formAt("/compare", "pasted", profile, "other", "coreweave-mid-2025");
        server.formAt("/try", "pasted", profile, "rule", "core.risk.idle-silicon");
        server.post("/form", "application/x-www-form-urlencoded", "name=" + WORD + "&" + WORD + "=" + FIGURE);
        server.get("/rules/" + WORD);
        server.get("/api/v1/rules?limit=" + WORD + "&cursor=" + WORD);
    }

    /** The files that were written since then and hold a canary in the clear. */
    private static List<Path> holding(Path place, long since) {
        var holding = new ArrayList<Path>();
        try {
            Files.walkFileTree(place, Set.of(), 6, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes found) {
                    boolean isNew =
                            found.isRegularFile() && found.lastModifiedTime().toMillis() >= since;
                    if (isNew && holdsOne(file)) {
                        holding.add(file);
                    }
                    return FileVisitResult.CONTINUE;
                }

                /** Others write here too, and what they took away meanwhile holds nothing. */
                @Override
                public FileVisitResult visitFileFailed(Path gone, IOException meanwhile) {
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException meanwhile) {
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return holding;
    }

    private static boolean holdsOne(Path file) {
        try {
            String text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
            return CANARIES.stream().anyMatch(text::contains);
        } catch (IOException goneMeanwhile) {
            return false;
        }
    }

    @Test
    void finds_a_canary_where_there_is_one(@TempDir Path other) throws IOException {
        Files.writeString(other.resolve("told"), "the " + WORD + " sings");

        assertThat(holding(other, 0)).containsExactly(other.resolve("told"));
    }

    @Test
    void keeps_forms_out_of_temporary_files() {
        try (var server = new RunningServer()) {
            assertThat(server.bean(MultipartConfigElement.class).getFileSizeThreshold())
                    .isGreaterThan(BodyLimit.LONGEST);
        }
    }

    /** Fails as a fault would that quotes the client. */
    @RestController
    static final class FailingController {

        @PostMapping("/fails-with")
        String fails(@RequestBody String told) {
            throw new IllegalStateException("it said " + told, new IllegalArgumentException(told));
        }
    }
}
