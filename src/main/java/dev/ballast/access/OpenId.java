package dev.ballast.access;

/**
 * A provider of identities by OpenID Connect, whose tokens are accepted.
 *
 * @param issuer its address, as the claim {@code iss} names it
 * @param keys the address of its keys (a JSON Web Key Set); empty when the issuer's own description says it
 * @param audience what the claim {@code aud} has to name, so that tokens for other programs are refused
 * @param rolesClaim the claim that lists roles, such as {@code roles} or {@code realm_access.roles}
 * @param tenantClaim the claim that names the tenant
 */
public record OpenId(String issuer, String keys, String audience, String rolesClaim, String tenantClaim) {

    public OpenId {
        if (issuer.isBlank() || audience.isBlank()) {
            throw new AccessRefusal(
                    "openid-incomplete",
                    issuer.isBlank()
                            ? "no issuer is named"
                            : "no audience is named, so any token of " + issuer + " would do",
                    "Give both BALLAST_OIDC_ISSUER and BALLAST_OIDC_AUDIENCE.");
        }
    }
}
