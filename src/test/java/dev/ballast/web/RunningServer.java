package dev.ballast.web;

import dev.ballast.access.Access;
import dev.ballast.assess.RuleFolders;
import dev.ballast.assess.RunningRules;
import dev.ballast.audit.Models;
import dev.ballast.ledger.Ledger;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** A real server on a free port of this machine, and a client that talks to it. */
final class RunningServer implements AutoCloseable {

    private static final String BOUNDARY = "boundary-of-the-form";

    private final ConfigurableApplicationContext context;
    private final HttpClient client = HttpClient.newHttpClient();

    RunningServer(Class<?>... more) {
        this.context = Web.start("127.0.0.1", 0, bundled(), null, Access.open(), more);
    }

    /** A server that asks who asks. */
    RunningServer(Access access) {
        this.context = Web.start("127.0.0.1", 0, bundled(), null, access);
    }

    /** A server that asks who asks, and records in this ledger. */
    RunningServer(Supplier<Ledger> ledger, Access access, Class<?>... more) {
        this.context = Web.start("127.0.0.1", 0, bundled(), ledger, access, more);
    }

    /** A server that judges by these rules, and records in this ledger, if any, and asks who asks. */
    RunningServer(RunningRules rules, @Nullable Supplier<Ledger> ledger, Access access) {
        this.context = Web.start("127.0.0.1", 0, rules, ledger, access);
    }

    /** What a server judges by that was given no folder. */
    static RunningRules bundled() {
        return RunningRules.start(RuleFolders.NONE, Models.bundled(), LocalDate.of(2026, 1, 1))
                .get();
    }

    /** The whole of it. */
    ConfigurableApplicationContext context() {
        return context;
    }

    /** A server that records in this ledger. */
    RunningServer(Supplier<Ledger> ledger) {
        this.context = Web.start("127.0.0.1", 0, bundled(), ledger, Access.open());
    }

    int port() {
        return context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    /** A part of the server. */
    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    HttpResponse<String> get(String path) {
        return send(request(path).GET().build());
    }

    HttpResponse<String> post(String path, String type, String body) {
        return post(path, type, BodyPublishers.ofString(body));
    }

    HttpResponse<String> post(String path, String type, BodyPublisher body) {
        return send(request(path).header("Content-Type", type).POST(body).build());
    }

    /** Sends the page's form with these fields, names and values in turn. */
    HttpResponse<String> form(String... namesAndValues) {
        return formAt("/", namesAndValues);
    }

    /** Sends these fields there, names and values in turn. */
    HttpResponse<String> formAt(String path, String... namesAndValues) {
        var body = new StringBuilder();
        for (int at = 0; at < namesAndValues.length; at += 2) {
            body.append("--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                    .formatted(BOUNDARY, namesAndValues[at], namesAndValues[at + 1]));
        }
        body.append("--%s--\r\n".formatted(BOUNDARY));
        return post(path, "multipart/form-data; boundary=" + BOUNDARY, body.toString());
    }

    /** Sends the page's form with one file. */
    HttpResponse<String> upload(String text) {
        String body =
                "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"p.json\"\r\nContent-Type: application/json\r\n\r\n%s\r\n--%s--\r\n"
                        .formatted(BOUNDARY, text, BOUNDARY);
        return post("/", "multipart/form-data; boundary=" + BOUNDARY, body);
    }

    HttpResponse<String> send(HttpRequest request) {
        try {
            var answer = client.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
            Contract.COMMITTED.check(request, answer);
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** What answers each method and path, as {@code GET /api/v1/rules/{id}}; where errors are told is no path of it. */
    Map<String, List<HandlerMethod>> operations() {
        Map<String, List<HandlerMethod>> operations = new TreeMap<>();
        context.getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .forEach((mapping, method) -> mapping.getPatternValues().stream()
                        .filter(path -> !path.equals("/error"))
                        .forEach(path -> mapping.getMethodsCondition()
                                .getMethods()
                                .forEach(verb -> operations
                                        .computeIfAbsent(verb + " " + path, any -> new ArrayList<>())
                                        .add(method))));
        return operations;
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + path));
    }

    @Override
    public void close() {
        context.close();
    }
}
