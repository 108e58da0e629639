package dev.ballast.web;

import dev.ballast.access.Access;
import dev.ballast.access.Role;
import dev.ballast.access.Token;
import dev.ballast.access.TokenFile;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;

/** Tokens of a test, in a file of its own. */
final class Tokened {

    private static final LocalDate LATE = LocalDate.of(9999, 12, 31);

    private final Path file;

    Tokened(Path folder) {
        this.file = folder.resolve("tokens.json");
    }

    Access access() {
        return new Access(file, null);
    }

    String token(String name, String tenant, Role... roles) {
        String secret = Token.secret();
        new TokenFile(file).add(Token.of(secret, name, Set.of(roles), tenant, LATE));
        return secret;
    }

    static HttpResponse<String> get(RunningServer server, String path, String token) {
        return server.send(server.request(path)
                .header("Authorization", "Bearer " + token)
                .GET()
                .build());
    }

    static HttpResponse<String> post(RunningServer server, String path, String token, String json) {
        return server.send(server.request(path)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json))
                .build());
    }
}
