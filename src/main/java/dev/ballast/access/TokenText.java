package dev.ballast.access;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What stands in a file of tokens: {@code {"tokens": [{"name": …}]}}. */
final class TokenText {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();
    private static final Set<String> MEMBERS =
            Set.of("name", "roles", "tenant", "until", "sha256", "revoked", "issuer");

    private final String file;
    private final List<String> problems = new ArrayList<>();
    private final Set<String> names = new HashSet<>();

    private TokenText(String file) {
        this.file = file;
    }

    static byte[] of(List<Token> tokens) {
        List<Map<String, Object>> entries =
                tokens.stream().map(TokenText::entry).toList();
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(Map.of("tokens", entries));
    }

    private static Map<String, Object> entry(Token token) {
        var entry = new LinkedHashMap<String, Object>();
        entry.put("name", token.name());
        entry.put("roles", token.roles().stream().map(Role::word).sorted().toList());
        entry.put("tenant", token.tenant());
        entry.put("until", token.until().toString());
        entry.put("sha256", token.sha256());
        if (token.revoked() != null) {
            entry.put("revoked", token.revoked().toString());
        }
        if (!token.issuer().isEmpty()) {
            entry.put("issuer", token.issuer());
        }
        return entry;
    }

    /** @throws AccessRefusal that names every problem of the file */
    static List<Token> read(String file, byte[] text) {
        return new TokenText(file).tokens(text);
    }

    private List<Token> tokens(byte[] text) {
        List<Token> tokens = new ArrayList<>();
        JsonNode list = tree(text).path("tokens");
        if (!list.isArray()) {
            problems.add("/tokens: has to be a list");
        }
        for (int at = 0; at < list.size(); at++) {
            Token token = token("/tokens/" + at, list.get(at));
            if (token != null) {
                tokens.add(token);
            }
        }
        if (!problems.isEmpty()) {
            throw new AccessRefusal(
                    "tokens-broken",
                    file + "\n  " + String.join("\n  ", problems),
                    "Mend it by hand, or make a new file by ballast token new.");
        }
        return List.copyOf(tokens);
    }

    private JsonNode tree(byte[] text) {
        try {
            return JSON.readTree(text);
        } catch (JacksonException broken) {
            var at = broken.getLocation();
            throw new AccessRefusal(
                    "tokens-broken",
                    file + (at == null ? "" : ":" + at.getLineNr() + ":" + at.getColumnNr()) + " is not JSON",
                    "Mend it by hand, or make a new file by ballast token new.");
        }
    }

    private @Nullable Token token(String where, JsonNode node) {
        int before = problems.size();
        node.propertyNames().stream()
                .filter(member -> !MEMBERS.contains(member))
                .forEach(member -> problems.add(where + ": has no member " + member));
        String name = text(where, node, "name");
        if (!names.add(name)) {
            problems.add(where + "/name: is that of another token");
        }
        Set<Role> roles = roles(where, node.path("roles"));
        String tenant = text(where, node, "tenant");
        LocalDate until = day(where, node, "until");
        String digest = text(where, node, "sha256");
        LocalDate revoked = node.has("revoked") ? day(where, node, "revoked") : null;
        String issuer = node.has("issuer") ? text(where, node, "issuer") : "";
        if (problems.size() > before) {
            return null;
        }
        try {
            return new Token(name, roles, tenant, until, digest, revoked, issuer);
        } catch (IllegalArgumentException refused) {
            problems.add(where + ": " + refused.getMessage());
            return null;
        }
    }

    private Set<Role> roles(String where, JsonNode node) {
        var roles = new LinkedHashSet<Role>();
        for (JsonNode each : node) {
            Role.of(each.asString(""))
                    .ifPresentOrElse(roles::add, () -> problems.add(where + "/roles: has to be of " + Role.words()));
        }
        if (roles.isEmpty()) {
            problems.add(where + "/roles: has to list one or more of " + Role.words());
        }
        return roles;
    }

    private String text(String where, JsonNode node, String member) {
        String text = node.path(member).asString("");
        if (text.isEmpty()) {
            problems.add(where + "/" + member + ": is missing");
        }
        return text;
    }

    private LocalDate day(String where, JsonNode node, String member) {
        try {
            return LocalDate.parse(text(where, node, member));
        } catch (DateTimeParseException broken) {
            problems.add(where + "/" + member + ": has to be a day such as 2026-01-31");
            return LocalDate.EPOCH;
        }
    }
}
