package dev.ballast.web.guard;

import dev.ballast.access.Caller;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** Who sent the request that this thread works on. */
public final class Callers {

    private Callers() {}

    /**
     * Who asks.
     *
     * @throws IllegalStateException outside a request that was let in
     */
    public static Caller current() {
        Authentication known = SecurityContextHolder.getContext().getAuthentication();
        if (known != null && known.getPrincipal() instanceof Caller caller) {
            return caller;
        }
        throw new IllegalStateException("nobody is known to ask");
    }
}
