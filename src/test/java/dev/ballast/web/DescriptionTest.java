package dev.ballast.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.profile.Fixtures;
import dev.ballast.profile.ProfileSchema;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The description of the interface beside the server. Its examples are written anew with {@code mvn test
 * -Dtest=DescriptionTest -Dballast.write=true}; all else in it is written by hand.
 */
class DescriptionTest {

    private static final Path FILE = Path.of("src/main/resources/dev/ballast/web/openapi.json");
    private static final String WHY = "/api/v1/assessments/justifications/core.risk.idle-silicon";
    private static final String JSON = "application/json";

    private static RunningServer server;

    @BeforeAll
    static void start() {
        server = new RunningServer();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    static Stream<String> fixtures() {
        return Fixtures.names().stream().map(name -> name.replace(".json", ""));
    }

    @Test
    void names_every_path_and_method_of_the_server_and_no_other() {
        assertThat(Contract.COMMITTED.operations().keySet())
                .isEqualTo(server.operations().keySet());
    }

    @Test
    void names_every_parameter_that_the_server_reads_and_no_other() {
        Map<String, List<String>> described = new TreeMap<>();
        Contract.COMMITTED.operations().forEach((operation, node) -> {
            var names = new TreeSet<String>();
            node.at("/parameters").forEach(each -> {
                if (each.at("/in").asString().equals("query")) {
                    names.add(each.at("/name").asString());
                }
            });
            node.at("/requestBody/content/multipart~1form-data/schema/properties")
                    .propertyStream()
                    .forEach(field -> names.add(field.getKey()));
            described.put(operation, List.copyOf(names));
        });
        Map<String, List<String>> read = new TreeMap<>();
        server.operations().forEach((operation, methods) -> read.put(operation, parameters(methods)));

        assertThat(described).isEqualTo(read);
    }

    private static List<String> parameters(List<HandlerMethod> methods) {
        return methods.stream()
                .flatMap(method -> Arrays.stream(method.getMethod().getParameters()))
                .filter(parameter -> parameter.isAnnotationPresent(RequestParam.class))
                .map(parameter -> {
                    String name = parameter.getAnnotation(RequestParam.class).value();
                    return name.isEmpty() ? parameter.getName() : name;
                })
                .distinct()
                .sorted()
                .toList();
    }

    @Test
    void leads_every_reference_somewhere_and_names_each_operation_once() {
        JsonNode document = Contract.document();
        List<String> ids = Contract.COMMITTED.operations().values().stream()
                .map(each -> each.at("/operationId").asString())
                .toList();

        assertThat(document.at("/openapi").asString()).startsWith("3.1.");
        assertThat(ids).doesNotHaveDuplicates().doesNotContain("");
        for (String reference : references(document)) {
            if (reference.startsWith("#")) {
                assertThat(document.at(reference.substring(1)).isMissingNode())
                        .as(reference)
                        .isFalse();
            } else {
                assertThat(server.get(reference).statusCode()).as(reference).isEqualTo(200);
            }
        }
    }

    private static List<String> references(JsonNode node) {
        var found = new ArrayList<String>();
        if (node.at("/$ref").isString()) {
            found.add(node.at("/$ref").asString());
        }
        StreamSupport.stream(node.spliterator(), false).forEach(each -> found.addAll(references(each)));
        return found;
    }

    @Test
    void has_the_fixtures_and_an_answer_of_the_server_as_its_examples() throws IOException {
        ObjectNode document = (ObjectNode) Contract.document();
        Map<String, JsonNode> wanted = new TreeMap<>();
        fixtures().forEach(name -> wanted.put(name, JsonMapper.shared().readTree(submission(name))));
        wanted.put("why", JsonMapper.shared().readTree(why()));

        if (Boolean.getBoolean("ballast.write")) {
            wanted.forEach(
                    (name, value) -> ((ObjectNode) document.at("/components/examples/" + name)).set("value", value));
            Files.writeString(
                    FILE, JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(document) + "\n");
        }

        Map<String, JsonNode> shown = new TreeMap<>();
        document.at("/components/examples")
                .properties()
                .forEach(each -> shown.put(each.getKey(), each.getValue().at("/value")));
        assertThat(shown).isEqualTo(wanted);
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void describes_what_the_server_takes(String fixture) {
        JsonNode schema = Contract.document()
                .at("/paths/~1api~1v1~1assessments/post/requestBody/content/application~1json/schema");

        assertThat(Contract.COMMITTED.faults(schema, submission(fixture))).isEmpty();
        assertThat(server.post("/api/v1/assessments", JSON, submission(fixture)).statusCode())
                .isEqualTo(200);
        assertThat(Contract.COMMITTED.faults(schema, "{\"profile\": {}, \"as_of\": \"today\", \"rules\": []}"))
                .isNotEmpty();
    }

    @Test
    void is_served_as_it_is_committed_beside_the_schema_of_a_profile() throws IOException {
        assertThat(server.get("/openapi.json").body()).isEqualTo(Files.readString(FILE, StandardCharsets.UTF_8));
        assertThat(server.get("/api/v1/schemas/profile").body()).isEqualTo(ProfileSchema.json());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/rules",
                "/api/v1/rules?limit=2",
                "/api/v1/rules/core.risk.thin-coverage",
                "/api/v1/schemas/profile",
                "/openapi.json"
            })
    void says_304_to_who_has_what_is_read(String path) {
        var first = server.get(path);
        String tag = first.headers().firstValue("ETag").orElseThrow();
        var again = server.send(
                server.request(path).header("If-None-Match", tag).GET().build());
        var other = server.send(
                server.request(path).header("If-None-Match", "\"other\"").GET().build());

        assertThat(first.headers().allValues("Cache-Control")).containsExactly("private, no-cache");
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(other.statusCode()).isEqualTo(200);
        assertThat(other.body()).isEqualTo(first.body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/rules", "/api/v1/rules/core.risk.thin-coverage", "/openapi.json"})
    void tells_a_wanted_form_that_it_has_not_as_a_problem(String path) {
        var answer = server.send(
                server.request(path).header("Accept", "image/png").GET().build());
        var sent = server.send(
                server.request(path).method("PUT", BodyPublishers.noBody()).build());

        assertThat(answer.statusCode()).isEqualTo(406);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(sent.statusCode()).isEqualTo(405);
        assertThat(sent.headers().firstValue("Allow")).contains("GET");
        assertThat(sent.headers().firstValue("Content-Type")).contains("application/problem+json");
    }

    private static String submission(String fixture) {
        return "{\"profile\": " + new String(Fixtures.bytes(fixture + ".json"), StandardCharsets.UTF_8) + "}";
    }

    private static String why() {
        return server.post(WHY, JSON, submission("european-enterprise")).body();
    }
}
