package dev.ballast.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Faults of the program go to the log by what failed and where. Their messages do not: they may quote what a client told
 * us. What no controller caught ends here, before the container would log it with its message.
 */
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
final class Faults extends OncePerRequestFilter {

    private static final System.Logger LOG = System.getLogger(Faults.class.getName());
    private static final int MOST_CAUSES = 5;

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException {
        try {
            chain.doFilter(request, response);
        } catch (Exception fault) { // a filter may fail in any way
            log(fault);
            if (!response.isCommitted()) {
                response.sendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
            }
        }
    }

    static void log(Throwable fault) {
        String causes = Stream.iterate(fault, cause -> cause != null, Throwable::getCause)
                .limit(MOST_CAUSES)
                .map(cause -> cause.getClass().getName() + frames(cause))
                .collect(Collectors.joining("\ncaused by "));
        LOG.log(System.Logger.Level.ERROR, "A request failed: " + causes);
    }

    private static String frames(Throwable cause) {
        return Arrays.stream(cause.getStackTrace())
                .map(frame -> "\n\tat " + frame)
                .collect(Collectors.joining());
    }
}
