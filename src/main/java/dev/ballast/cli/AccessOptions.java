package dev.ballast.cli;

import dev.ballast.access.Access;
import dev.ballast.access.OpenId;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** How the server knows who asks. */
final class AccessOptions {

    @Option(
            names = "--tokens",
            paramLabel = "FILE",
            defaultValue = "${env:BALLAST_TOKENS:-}",
            description = "Accept the tokens of this file, which ballast token makes. Default BALLAST_TOKENS.")
    String tokens = "";

    @Option(
            names = "--oidc-issuer",
            paramLabel = "URL",
            defaultValue = "${env:BALLAST_OIDC_ISSUER:-}",
            description = "Accept the tokens of this provider of OpenID Connect. Default BALLAST_OIDC_ISSUER.")
    String issuer = "";

    @Option(
            names = "--oidc-audience",
            paramLabel = "NAME",
            defaultValue = "${env:BALLAST_OIDC_AUDIENCE:-}",
            description = "Whom those tokens have to be made for. Default BALLAST_OIDC_AUDIENCE.")
    String audience = "";

    @Option(
            names = "--oidc-keys",
            paramLabel = "URL",
            defaultValue = "${env:BALLAST_OIDC_KEYS:-}",
            description =
                    "The provider's keys, where its own description is not to be asked. Default BALLAST_OIDC_KEYS.")
    String keys = "";

    @Option(
            names = "--oidc-roles",
            paramLabel = "CLAIM",
            defaultValue = "${env:BALLAST_OIDC_ROLES:-roles}",
            description = "The claim that lists roles. Default BALLAST_OIDC_ROLES, else roles.")
    String roles = "";

    @Option(
            names = "--oidc-tenant",
            paramLabel = "CLAIM",
            defaultValue = "${env:BALLAST_OIDC_TENANT:-tenant}",
            description = "The claim that names the tenant. Default BALLAST_OIDC_TENANT, else tenant.")
    String tenant = "";

    /** @throws dev.ballast.access.AccessRefusal when a provider is named by half */
    Access access() {
        boolean hasProvider = !issuer.isBlank() || !audience.isBlank() || !keys.isBlank();
        return new Access(
                tokens.isBlank() ? null : Path.of(tokens),
                hasProvider ? new OpenId(issuer, keys, audience, roles, tenant) : null);
    }
}
