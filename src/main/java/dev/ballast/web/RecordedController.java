package dev.ballast.web;

import dev.ballast.ledger.Content;
import dev.ballast.ledger.Entry;
import dev.ballast.ledger.Kept;
import dev.ballast.ledger.Ledger;
import dev.ballast.report.JsonReport;
import dev.ballast.web.guard.Callers;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * What was recorded, for its own tenant: the profile as it was sent and the receipt, with which {@code ballast replay}
 * proves the answer. What is another tenant's, was erased or never was, is not there: all in the same words.
 */
@RestController
final class RecordedController {

    static final String PATH = "/api/v1/assessments/";

    private static final int MOST = 100;

    private final @Nullable Ledger ledger;

    RecordedController(ObjectProvider<Ledger> ledger) {
        this.ledger = ledger.getIfAvailable();
    }

    /**
     * What was recorded for this tenant, the latest first; nothing where there is no ledger.
     *
     * @param most how many at most, from 1 to 100
     */
    @GetMapping(path = "/api/v1/assessments", produces = MediaType.APPLICATION_JSON_VALUE)
    String list(@RequestParam(defaultValue = "20") int most) {
        if (most < 1 || most > MOST) {
            throw new RefusedRequest(
                    ProblemKind.UNREADABLE.detail("most is %d; allowed are 1 to %d.".formatted(most, MOST)));
        }
        List<Entry> entries = ledger == null
                ? List.of()
                : ledger.assessments(Callers.current().tenant(), most);
        return JsonReport.of(
                Map.of("items", entries.stream().map(RecordedController::listed).toList()));
    }

    private static Map<String, String> listed(Entry entry) {
        Content content = entry.content();
        return new TreeMap<>(Map.of(
                "at", PATH + entry.handle(),
                "assessment", content.assessment(),
                "as_of", content.asOf().toString(),
                "recorded_on", content.decidedOn().toString(),
                "rulebook", content.rulebook(),
                "state", content.state()));
    }

    @GetMapping(path = PATH + "{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> recorded(@PathVariable String id) {
        Optional<Kept> kept = ledger == null
                ? Optional.empty()
                : ledger.kept(Callers.current().tenant(), id);
        return kept.map(found -> ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_JSON)
                        .body(joined(found)))
                .orElseThrow(
                        () -> new RefusedRequest(ProblemKind.NOT_FOUND.detail("No recorded assessment has this id.")));
    }

    /** Both are JSON already, and stay the bytes that they were. */
    private static byte[] joined(Kept kept) {
        var joined = new ByteArrayOutputStream();
        joined.writeBytes("{\"profile\":".getBytes(StandardCharsets.UTF_8));
        joined.writeBytes(kept.profile());
        joined.writeBytes(",\"receipt\":".getBytes(StandardCharsets.UTF_8));
        joined.writeBytes(kept.receipt());
        joined.writeBytes("}".getBytes(StandardCharsets.UTF_8));
        return joined.toByteArray();
    }
}
