package dev.ballast.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses work beyond what can be done in time: of one client with 429, of all together with 503, both at once and before
 * a byte of a body is read. Only requests that send something are work; reading is cheap and goes on.
 */
@Order(Ordered.HIGHEST_PRECEDENCE + 5)
final class Crowd extends OncePerRequestFilter {

    /** At most so many requests of one address are under way; a proxy counts as one. */
    static final int MOST_OF_ONE = 64;

    /** At most so many are under way together; there are more threads, so that others can still read and be refused. */
    static final int MOST = 128;

    private static final String SECONDS = "1";

    private final Map<String, Integer> underWay = new ConcurrentHashMap<>();
    private final AtomicInteger all = new AtomicInteger();

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getMethod().equals("POST");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String client = request.getRemoteAddr();
        int ofOne = underWay.merge(client, 1, Integer::sum);
        int ofAll = all.incrementAndGet();
        try {
            if (ofOne > MOST_OF_ONE) {
                refuse(response, HttpStatus.TOO_MANY_REQUESTS);
            } else if (ofAll > MOST) {
                refuse(response, HttpStatus.SERVICE_UNAVAILABLE);
            } else {
                chain.doFilter(request, response);
            }
        } finally {
            all.decrementAndGet();
            underWay.computeIfPresent(client, (any, count) -> count == 1 ? null : count - 1);
        }
    }

    /** How many are under way now. */
    int underWay() {
        return all.get();
    }

    private static void refuse(HttpServletResponse response, HttpStatus status) throws IOException {
        response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS);
        response.sendError(status.value());
    }
}
