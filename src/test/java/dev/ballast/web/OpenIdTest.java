package dev.ballast.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import dev.ballast.access.Access;
import dev.ballast.access.OpenId;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A provider of identities of the test's own, with a key of its own. */
class OpenIdTest {

    private static final String AUDIENCE = "ballast";
    private static final String RULES = "/api/v1/rules";

    private static HttpServer provider;
    private static RSAKey key;
    private static RunningServer server;

    @BeforeAll
    static void start() throws IOException, JOSEException {
        key = new RSAKeyGenerator(2048).keyID("one").generate();
        provider = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        provide("/keys", new JWKSet(key.toPublicJWK()).toString());
        provide(
                "/.well-known/openid-configuration",
                "{\"issuer\":\"%s\",\"jwks_uri\":\"%s/keys\"}".formatted(issuer(), issuer()));
        provider.start();
        server = new RunningServer(new Access(null, new OpenId(issuer(), "", AUDIENCE, "realm.roles", "tenant")));
    }

    private static void provide(String path, String json) {
        provider.createContext(path, exchange -> {
            byte[] body = json.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
    }

    @AfterAll
    static void stop() {
        server.close();
        provider.stop(0);
    }

    @Test
    void lets_in_who_the_provider_knows_by_the_roles_of_its_claims() throws JOSEException {
        String reviewer = signed(key, claims -> claims);

        assertThat(status(RULES, reviewer)).isEqualTo(200);
        assertThat(assessing(reviewer)).isEqualTo(403);
        assertThat(assessing(signed(key, claims -> claims.claim("realm", Map.of("roles", "strategist other")))))
                .isEqualTo(415);
    }

    @Test
    void refuses_every_token_that_is_not_for_here() throws JOSEException {
        var later = Date.from(Instant.now().plus(Duration.ofHours(1)));
        var before = Date.from(Instant.now().minus(Duration.ofHours(1)));
        RSAKey another = new RSAKeyGenerator(2048).keyID("one").generate();

        assertRefused("another key", signed(another, claims -> claims));
        assertRefused("another issuer", signed(key, claims -> claims.issuer("https://other.example")));
        assertRefused("another audience", signed(key, claims -> claims.audience("payroll")));
        assertRefused("no audience", signed(key, claims -> claims.audience(List.of())));
        assertRefused("over", signed(key, claims -> claims.expirationTime(before)));
        assertRefused("not yet", signed(key, claims -> claims.notBeforeTime(later)));
        assertRefused("no tenant", signed(key, claims -> claims.claim("tenant", null)));
        assertRefused("no role", signed(key, claims -> claims.claim("realm", Map.of("roles", List.of("king")))));
        assertRefused("unsigned", new PlainJWT(claims().build()).serialize());
        assertRefused("signed with the public key as a secret", confused());
        assertRefused("a token of ours", "ballast_" + "A".repeat(43));
    }

    private static void assertRefused(String what, String token) {
        assertThat(status(RULES, token)).as(what).isEqualTo(401);
    }

    @Test
    void takes_its_keys_from_where_it_is_told() throws JOSEException {
        var told = new OpenId(issuer(), issuer() + "/keys", AUDIENCE, "realm.roles", "tenant");
        try (var other = new RunningServer(new Access(null, told))) {
            assertThat(other.send(other.request(RULES)
                                    .header("Authorization", "Bearer " + signed(key, claims -> claims))
                                    .build())
                            .statusCode())
                    .isEqualTo(200);
        }
    }

    private static JWTClaimsSet.Builder claims() {
        return new JWTClaimsSet.Builder()
                .issuer(issuer())
                .audience(AUDIENCE)
                .subject("ann")
                .claim("tenant", "acme")
                .claim("realm", Map.of("roles", List.of("reviewer", "king")))
                .expirationTime(Date.from(Instant.now().plus(Duration.ofMinutes(5))));
    }

    private static String signed(RSAKey by, UnaryOperator<JWTClaimsSet.Builder> change) throws JOSEException {
        var token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("one").build(),
                change.apply(claims()).build());
        token.sign(new RSASSASigner(by));
        return token.serialize();
    }

    private static String confused() throws JOSEException {
        var token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.HS256).keyID("one").build(), claims().build());
        token.sign(new MACSigner(key.toRSAPublicKey().getEncoded()));
        return token.serialize();
    }

    private static String issuer() {
        return "http://127.0.0.1:" + provider.getAddress().getPort();
    }

    private static int status(String path, String token) {
        return server.send(server.request(path)
                        .header("Authorization", "Bearer " + token)
                        .build())
                .statusCode();
    }

    private static int assessing(String token) {
        return server.send(server.request("/api/v1/assessments")
                        .header("Authorization", "Bearer " + token)
                        .POST(java.net.http.HttpRequest.BodyPublishers.ofString("{}"))
                        .build())
                .statusCode();
    }
}
