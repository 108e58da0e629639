package dev.ballast.web;

import dev.ballast.profile.ProfileSchema;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the interface says of itself: its description by OpenAPI 3.1, and the schema of a profile. */
@RestController
final class DescriptionController {

    /** The committed description, beside this class. */
    static final String FILE = "openapi.json";

    private static final String SCHEMA = "application/schema+json";

    private final String description = read();

    @GetMapping(path = "/openapi.json", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> description(HttpServletResponse response) {
        return TaggedText.of(response, MediaType.APPLICATION_JSON, description);
    }

    @GetMapping(
            path = "/api/v1/schemas/profile",
            produces = {SCHEMA, MediaType.APPLICATION_JSON_VALUE})
    ResponseEntity<byte[]> schema(HttpServletResponse response) {
        return TaggedText.of(response, MediaType.parseMediaType(SCHEMA), ProfileSchema.json());
    }

    private static String read() {
        try (InputStream in = DescriptionController.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("this build has no " + FILE);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
