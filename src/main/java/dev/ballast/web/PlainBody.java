package dev.ballast.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/** A body is read as it is sent: neither packed nor in another charset than UTF-8. */
final class PlainBody {

    private PlainBody() {}

    /** @throws RefusedRequest when the headers say otherwise */
    static void check(HttpServletRequest request) {
        String packed = request.getHeader("Content-Encoding");
        if (packed != null && !packed.equalsIgnoreCase("identity")) {
            throw refused("Send the body as it is, without Content-Encoding.");
        }
        Charset charset = MediaType.parseMediaType(request.getContentType()).getCharset();
        if (charset != null && !charset.equals(StandardCharsets.UTF_8)) {
            throw refused("Send the body as application/json in UTF-8.");
        }
    }

    private static RefusedRequest refused(String detail) {
        var problem = ProblemKind.REFUSED.detail(detail);
        problem.setStatus(HttpStatus.UNSUPPORTED_MEDIA_TYPE);
        return new RefusedRequest(problem);
    }
}
