package dev.ballast.access;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who asks.
 *
 * @param name such as {@code nightly-run}; of the holder of a token, or the subject that a provider of identities names
 * @param tenant whose clients are seen; nobody sees those of another
 * @param roles never empty
 * @param credential what vouches for the name; null where nobody had to say who asks
 */
public record Caller(
        String name,
        String tenant,
        Set<Role> roles,
        @Nullable Credential credential) {

    /** The tenant of whoever works on this machine without a login. */
    public static final String THIS_MACHINE = "local";

    public Caller {
        roles = Set.copyOf(roles);
        if (roles.isEmpty()) {
            throw new IllegalArgumentException("a caller has a role: " + name);
        }
    }

    /** Whoever works on this machine: no login, every role. */
    public static Caller ofThisMachine() {
        return new Caller(THIS_MACHINE, THIS_MACHINE, EnumSet.allOf(Role.class), null);
    }
}
