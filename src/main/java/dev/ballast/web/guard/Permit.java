package dev.ballast.web.guard;

import dev.ballast.access.Role;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;

/**
 * One row of the table.
 *
 * @param method null for every method that no other row of the path names
 * @param path as controllers are mapped, such as {@code /rules/{id}}
 * @param roles any of them suffices; empty when no login is needed
 */
public record Permit(@Nullable HttpMethod method, String path, Set<Role> roles) {

    public Permit {
        roles = Set.copyOf(roles);
    }

    /** Whether nobody has to say who asks. */
    public boolean isForEverybody() {
        return roles.isEmpty();
    }
}
