package dev.ballast.access;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * How the server knows who asks.
 *
 * @param tokens the file of tokens; null when none are accepted
 * @param openId the provider of identities; null when none is trusted
 */
public record Access(@Nullable Path tokens, @Nullable OpenId openId) {

    /** No login: for this machine alone. */
    public static Access open() {
        return new Access(null, null);
    }

    /** Whether everybody may do everything. */
    public boolean isOpen() {
        return tokens == null && openId == null;
    }
}
