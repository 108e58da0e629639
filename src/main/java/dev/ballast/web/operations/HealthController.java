package dev.ballast.web.operations;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** For whoever restarts the server or sends it work; tells nothing else but the digest of the rulebook. */
@RestController
final class HealthController {

    private static final String LIVES = "{\"status\":\"up\"}";

    private final Readiness readiness;

    HealthController(Readiness readiness) {
        this.readiness = readiness;
    }

    /** That it answers at all. */
    @GetMapping(path = "/health/live", produces = MediaType.APPLICATION_JSON_VALUE)
    String live() {
        return LIVES;
    }

    /** Whether it takes work. */
    @GetMapping(
            path = {"/health", "/health/ready"},
            produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Map<String, Object>> ready() {
        Map<String, String> checks = readiness.checks();
        boolean isReady = checks.values().stream().allMatch(Readiness.YES::equals);
        var answer = new TreeMap<String, Object>(Map.of("checks", checks));
        answer.put("rulebook", readiness.digest(LocalDate.now(ZoneOffset.UTC)));
        if (isReady) {
            answer.put("status", "up");
            return ResponseEntity.ok(answer);
        }
        HttpStatus unready = HttpStatus.SERVICE_UNAVAILABLE;
        answer.putAll(Map.of(
                "type", "urn:ballast:problem:busy",
                "title", "The server is not ready",
                "status", unready.value(),
                "detail", "What is not yes among the checks has to be mended; nothing else is wrong."));
        return ResponseEntity.status(unready)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(answer);
    }
}
