package dev.ballast.approval;

import dev.ballast.access.Caller;
import dev.ballast.access.Credential;
import dev.ballast.access.Role;
import dev.ballast.audit.Sha256;
import java.util.Set;

/** Reviewers of the tenant acme, whose tokens the account root made. */
final class People {

    static final Caller AMY = named("amy");
    static final Caller BOB = named("bob");
    static final Caller EVE = named("eve");
    static final Caller KIM = named("kim");

    private People() {}

    static Caller named(String name) {
        return by(name, Credential.ofToken("root", Sha256.of(name)));
    }

    static Caller by(String name, Credential credential) {
        return new Caller(name, "acme", Set.of(Role.REVIEWER), credential);
    }

    static Caller issuedBy(String name, String issuer) {
        return by(name, Credential.ofToken(issuer, Sha256.of(name)));
    }
}
