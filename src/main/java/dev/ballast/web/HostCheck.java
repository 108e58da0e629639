package dev.ballast.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses requests for another host while only this machine is served, so that no page elsewhere can reach it under a
 * name of its own that was made to point here.
 */
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
final class HostCheck extends OncePerRequestFilter {

    /** Misdirected Request, by RFC 9110. */
    static final int MISDIRECTED = 421;

    private static final Pattern THIS_MACHINE =
            Pattern.compile("(localhost|127\\.0\\.0\\.1|\\[::1])(:[0-9]*)?", Pattern.CASE_INSENSITIVE);

    private final boolean isThisMachineOnly;

    HostCheck(@Value("${server.address}") String address) throws UnknownHostException {
        this.isThisMachineOnly = InetAddress.getByName(address).isLoopbackAddress();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String host = request.getHeader("Host");
        if (isThisMachineOnly && (host == null || !THIS_MACHINE.matcher(host).matches())) {
            response.sendError(MISDIRECTED);
            return;
        }
        chain.doFilter(request, response);
    }
}
