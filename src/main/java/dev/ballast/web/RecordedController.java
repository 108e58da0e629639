package dev.ballast.web;

import dev.ballast.ledger.Kept;
import dev.ballast.ledger.Ledger;
import dev.ballast.web.guard.Callers;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * What was recorded, for its own tenant: the profile as it was sent and the receipt, with which {@code ballast replay}
 * proves the answer. What is another tenant's, was erased or never was, is not there: all in the same words.
 */
@RestController
final class RecordedController {

    static final String PATH = "/api/v1/assessments/";

    private final @Nullable Ledger ledger;

    RecordedController(ObjectProvider<Ledger> ledger) {
        this.ledger = ledger.getIfAvailable();
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
