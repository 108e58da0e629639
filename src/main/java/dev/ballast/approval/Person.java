package dev.ballast.approval;

import dev.ballast.access.Caller;
import dev.ballast.access.Credential;
import org.jspecify.annotations.Nullable;

/** Who said something, and what vouched for the name. */
public record Person(String name, Credential credential) {

    /** Who asks; null when nobody vouches for a name. */
    static @Nullable Person of(Caller caller) {
        return caller.credential() == null ? null : new Person(caller.name(), caller.credential());
    }

    /** Whether both bear one name, or hold one key. */
    boolean isSameAs(Person other) {
        return isNamed(other.name) || credential.key().equals(other.credential.key());
    }

    /** Names are compared without regard to large and small letters: a doubtful case is the same person. */
    boolean isNamed(String other) {
        return name.equalsIgnoreCase(other);
    }

    /** Whether this one made the token of the other. */
    boolean issued(Person other) {
        return isNamed(other.credential.issuer());
    }

    /** Whether both are known in one way; else nobody can tell that they are two. */
    boolean isKnownAs(Person other) {
        return credential.way().equals(other.credential.way());
    }
}
