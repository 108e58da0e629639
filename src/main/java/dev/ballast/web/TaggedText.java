package dev.ballast.web;

import dev.ballast.audit.Sha256;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** What a program may keep and ask for again: a text under the tag of its content, for which 304 says that it still holds. */
final class TaggedText {

    private static final String KEPT_AND_ASKED_AGAIN = "private, no-cache";

    private TaggedText() {}

    /** The text as an answer; the server itself answers 304 to who has this tag already. */
    static ResponseEntity<byte[]> of(HttpServletResponse response, MediaType type, String text) {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        response.setHeader(HttpHeaders.CACHE_CONTROL, KEPT_AND_ASKED_AGAIN);
        return ResponseEntity.ok()
                .eTag("\"" + Sha256.of(body) + "\"")
                .contentType(type)
                .body(body);
    }
}
