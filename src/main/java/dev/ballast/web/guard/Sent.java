package dev.ballast.web.guard;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationConverter;
import org.springframework.security.web.authentication.AuthenticationConverter;
import org.springframework.security.web.authentication.www.BasicAuthenticationConverter;

/**
 * The token of a request: as a bearer by RFC 6750, as programs send it; or as the password of any name by RFC 7617, which
 * browsers ask their reader for.
 */
final class Sent implements AuthenticationConverter {

    /** What makes a browser ask. */
    static final String ASK = "Basic realm=\"Ballast: any name, and a token as its password\", charset=\"UTF-8\"";

    private static final String BASIC = "Basic ";

    private final BearerTokenAuthenticationConverter bearer = new BearerTokenAuthenticationConverter();
    private final BasicAuthenticationConverter basic = new BasicAuthenticationConverter();

    @Override
    public @Nullable Authentication convert(HttpServletRequest request) {
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        boolean isBasic = header != null && header.regionMatches(true, 0, BASIC, 0, BASIC.length());
        return isBasic ? password(request) : bearer.convert(request);
    }

    private Authentication password(HttpServletRequest request) {
        try {
            var pair = basic.convert(request);
            if (pair != null && pair.getCredentials() instanceof String token && !token.isBlank()) {
                return new BearerTokenAuthenticationToken(token);
            }
        } catch (BadCredentialsException unreadable) {
            // Told below as every token that is not accepted.
        }
        throw new InvalidBearerTokenException("The password is no token");
    }
}
