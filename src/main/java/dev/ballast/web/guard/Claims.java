package dev.ballast.web.guard;

import dev.ballast.access.Caller;
import dev.ballast.access.Credential;
import dev.ballast.access.OpenId;
import dev.ballast.access.Role;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.jwt.Jwt;

/** Reads who somebody is from the claims of an accepted token. */
final class Claims {

    private final OpenId openId;

    Claims(OpenId openId) {
        this.openId = openId;
    }

    /** The caller; empty when the token names no tenant, or no role that is known here. */
    Optional<Caller> caller(Jwt token) {
        Set<Role> roles = words(found(token, openId.rolesClaim())).stream()
                .map(Role::of)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
        if (!(found(token, openId.tenantClaim()) instanceof String tenant) || tenant.isBlank() || roles.isEmpty()) {
            return Optional.empty();
        }
        String subject = token.getSubject();
        return Optional.of(
                subject == null
                        ? new Caller(tenant, tenant, roles, null)
                        : new Caller(subject, tenant, roles, Credential.ofProvider(openId.issuer(), subject)));
    }

    /** Roles as a list, or as words with spaces between them. */
    private static List<String> words(@Nullable Object claim) {
        if (claim instanceof Collection<?> list) {
            return list.stream().map(String::valueOf).toList();
        }
        return claim instanceof String text ? Arrays.asList(text.split(" ", -1)) : List.of();
    }

    /** What stands under this name, or under a path of names such as {@code realm_access.roles}. */
    private static @Nullable Object found(Jwt token, String path) {
        Object whole = token.getClaims().get(path);
        if (whole != null) {
            return whole;
        }
        Object at = token.getClaims();
        for (String name : path.split("\\.", -1)) {
            at = at instanceof Map<?, ?> members ? members.get(name) : null;
        }
        return at;
    }
}
