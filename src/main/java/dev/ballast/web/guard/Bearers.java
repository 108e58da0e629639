package dev.ballast.web.guard;

import dev.ballast.access.AccessRefusal;
import dev.ballast.access.Token;
import dev.ballast.access.Tokens;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;

/**
 * Tells who sent a token: one of our own file, or of the provider of identities. Of what is refused nothing is told but
 * that it is.
 */
final class Bearers implements AuthenticationManager {

    private static final System.Logger LOG = System.getLogger(Bearers.class.getName());
    private static final String REFUSED = "The token is not accepted";

    private final @Nullable Tokens tokens;
    private final @Nullable JwtDecoder provider;
    private final @Nullable Claims claims;

    Bearers(@Nullable Tokens tokens, @Nullable JwtDecoder provider, @Nullable Claims claims) {
        this.tokens = tokens;
        this.provider = provider;
        this.claims = claims;
    }

    @Override
    public Authentication authenticate(Authentication sent) {
        String token = ((BearerTokenAuthenticationToken) sent).getToken();
        return token.startsWith(Token.BEGINNING) ? ofFile(token) : ofProvider(token);
    }

    private SignedIn ofFile(String secret) {
        try {
            if (tokens != null) {
                var caller = tokens.caller(secret, LocalDate.now(ZoneOffset.UTC));
                if (caller.isPresent()) {
                    return new SignedIn(caller.get());
                }
            }
        } catch (AccessRefusal broken) {
            LOG.log(System.Logger.Level.ERROR, broken.getMessage());
        }
        throw new InvalidBearerTokenException(REFUSED);
    }

    private SignedIn ofProvider(String token) {
        if (provider == null || claims == null) {
            throw new InvalidBearerTokenException(REFUSED);
        }
        try {
            return new SignedIn(claims.caller(provider.decode(token))
                    .orElseThrow(() -> new InvalidBearerTokenException(
                            "The token names no role that is known here, or no tenant")));
        } catch (BadJwtException refused) {
            throw new InvalidBearerTokenException(REFUSED);
        } catch (JwtException unreachable) {
            LOG.log(System.Logger.Level.ERROR, "The keys of the provider of identities cannot be had");
            throw new InvalidBearerTokenException(REFUSED);
        }
    }
}
