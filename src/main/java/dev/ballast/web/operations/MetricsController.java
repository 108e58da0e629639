package dev.ballast.web.operations;

import dev.ballast.web.guard.Callers;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What was counted for the tenant of whoever asks. */
@RestController
final class MetricsController {

    private final Meters meters;

    MetricsController(Meters meters) {
        this.meters = meters;
    }

    @GetMapping(path = "/metrics", produces = MediaType.TEXT_PLAIN_VALUE)
    String metrics() {
        return meters.text(Callers.current().tenant());
    }
}
