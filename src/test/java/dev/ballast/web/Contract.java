package dev.ballast.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.ballast.profile.ProfileSchema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The committed description of the interface, and whether an answer is as it says. Every answer of every test is asked. */
final class Contract {

    static final Contract COMMITTED = new Contract();

    /** Headers that only a server with a ledger sends. */
    private static final Set<String> OF_A_LEDGER = Set.of("Ballast-Ledger-Head", "Location");

    private static final String PROBLEM = "application/problem+json";

    private final JsonNode document = document();
    private final Map<String, Schema> schemas = new ConcurrentHashMap<>();

    /** The document as the server has it. */
    static JsonNode document() {
        try (var in = Contract.class.getResourceAsStream(DescriptionController.FILE)) {
            return JsonMapper.shared().readTree(in == null ? new byte[0] : in.readAllBytes());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Every method and path, as {@code GET /api/v1/rules/{id}}. */
    Map<String, JsonNode> operations() {
        Map<String, JsonNode> operations = new TreeMap<>();
        document.at("/paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(each -> operations.put(
                                each.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey(), each.getValue())));
        return operations;
    }

    /** Fails when the answer is not one that the description allows to this request. */
    void check(HttpRequest request, HttpResponse<String> answer) {
        String what = request.method() + " " + request.uri().getRawPath() + " " + answer.statusCode();
        Optional<JsonNode> operation = operation(request.method(), request.uri().getPath());
        if (operation.isEmpty()) {
            if (answer.statusCode() >= 400) {
                checkBody(what, problem(), answer);
            }
            return;
        }
        JsonNode response = resolved(operation.get().at("/responses/" + answer.statusCode()));
        assertThat(response.isMissingNode()).as(what + " is described").isFalse();
        checkHeaders(what, response, answer);
        if (!response.has("content")) {
            assertThat(answer.body()).as(what).isEmpty();
            return;
        }
        String type = type(answer);
        JsonNode content = response.at("/content").path(type);
        assertThat(content.isMissingNode())
                .as(what + " as " + type + " is described")
                .isFalse();
        checkBody(what, content.at("/schema"), answer);
    }

    private static void checkHeaders(String what, JsonNode response, HttpResponse<String> answer) {
        response.at("/headers").properties().forEach(header -> {
            Optional<String> value = answer.headers().firstValue(header.getKey());
            String pattern = header.getValue().at("/schema/pattern").asString("");
            if (!OF_A_LEDGER.contains(header.getKey())) {
                assertThat(value).as(what + " " + header.getKey()).isPresent();
            }
            value.ifPresent(
                    found -> assertThat(found).as(what + " " + header.getKey()).containsPattern(pattern));
        });
    }

    private void checkBody(String what, JsonNode schema, HttpResponse<String> answer) {
        String type = type(answer);
        if (type.endsWith("json")) {
            assertThat(faults(schema, answer.body())).as(what).isEmpty();
        }
        if (answer.statusCode() >= 400 && !type.equals("text/html")) {
            assertThat(type).as(what).isEqualTo(PROBLEM);
        }
    }

    private JsonNode problem() {
        return document.at("/components/responses/NotFound/content/application~1problem+json/schema");
    }

    /** What is wrong with a JSON text by a schema of the document. */
    List<String> faults(JsonNode schema, String json) {
        return schemas
                .computeIfAbsent(schema.toString(), this::schema)
                .validate(
                        json,
                        InputFormat.JSON,
                        run -> run.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(String::valueOf)
                .toList();
    }

    /** A schema that can be read alone: it takes the components along, and the profile's own schema with them. */
    private Schema schema(String schema) {
        ObjectNode alone = (ObjectNode) JsonMapper.shared().readTree(schema);
        alone.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        alone.set("components", document.at("/components"));
        String text = alone.toString().replace("\"/api/v1/schemas/profile\"", "\"urn:ballast:schema:profile\"");
        return SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_2020_12,
                        registry -> registry.schemas(Map.of("urn:ballast:schema:profile", ProfileSchema.json())))
                .getSchema(text);
    }

    private Optional<JsonNode> operation(String method, String path) {
        return operations().entrySet().stream()
                .filter(each -> each.getKey().startsWith(method + " "))
                .filter(each -> path.matches(
                        each.getKey().substring(method.length() + 1).replaceAll("\\{[^}]*}", "[^/]+")))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** What a reference within the document leads to; anything else as it is. */
    JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? document.at(node.at("/$ref").asString().substring(1)) : node;
    }

    private static String type(HttpResponse<String> answer) {
        return answer.headers().firstValue("Content-Type").orElse("").replaceAll(";.*", "");
    }
}
