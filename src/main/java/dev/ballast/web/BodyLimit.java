package dev.ballast.web;

import dev.ballast.profile.ProfileReader;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses a body that says it is too long before a byte of it is read; what does not say is counted while read. */
@Order(Ordered.HIGHEST_PRECEDENCE + 4)
final class BodyLimit extends OncePerRequestFilter {

    private static final int ENVELOPE = 64 * 1024;

    /** The longest body in bytes: the longest profile and what surrounds it. */
    static final int LONGEST = ProfileReader.LONGEST + ENVELOPE;

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() > LONGEST) {
            response.setHeader("Connection", "close");
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            return;
        }
        chain.doFilter(request, response);
    }

    /**
     * The whole body of this request.
     *
     * @throws TooLarge when it goes on beyond the limit
     * @throws RefusedRequest when its sender stops before its end, which is no fault of ours
     */
    static byte[] body(HttpServletRequest request) {
        byte[] body;
        try {
            body = request.getInputStream().readNBytes(LONGEST + 1);
        } catch (IOException stopped) {
            throw Submission.refused("The body stops before its end, or comes too slowly.");
        }
        if (body.length > LONGEST) {
            throw new TooLarge();
        }
        return body;
    }

    /** Says that a body went on beyond the limit. */
    static final class TooLarge extends RuntimeException {

        TooLarge() {
            super("the body is longer than " + LONGEST + " bytes");
        }
    }
}
