package dev.ballast.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.access.Access;
import dev.ballast.assess.RunningRules;
import dev.ballast.ledger.Ledger;
import dev.ballast.ledger.Place;
import dev.ballast.profile.Fixtures;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;

/** Health, counts and the end of a server. */
class OperationsTest {

    private static final String PATH = "/api/v1/assessments";
    private static final String BODY =
            "{\"profile\": " + new String(Fixtures.bytes("meta-fy2025.json"), StandardCharsets.UTF_8) + "}";

    @TempDir
    Path folder = Path.of("");

    @Test
    void counts_how_each_rule_ended_and_how_long_it_took() {
        try (var server = new RunningServer()) {
            server.post(PATH, "application/json", BODY);
            server.form("example", "meta-fy2025");
            server.post(PATH, "application/json", "{\"profile\": {}}");

            var answer = server.get("/metrics");
            assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/plain");
            assertThat(answer.body())
                    .contains("ballast_assessment_seconds_count 2")
                    .contains("ballast_rule_total{outcome=\"fired\",rule=\"core.risk.uplift-not-seen\"} 2.0")
                    .containsPattern("ballast_assessment_seconds_bucket\\{le=\"[0-9.]+\"} ")
                    .contains("jvm_memory_used_bytes");
            long rules = Pattern.compile("^ballast_rule_total\\{", Pattern.MULTILINE)
                    .matcher(answer.body())
                    .results()
                    .count();
            int known = server.bean(RunningRules.class)
                    .assessor()
                    .rules()
                    .rulebook()
                    .rules()
                    .size();
            assertThat(rules).isBetween(known / 2L, (long) known);
        }
    }

    @Test
    void lives_and_is_ready() {
        try (var server = new RunningServer()) {
            assertThat(server.get("/health/live").body()).isEqualTo("{\"status\":\"up\"}");
            for (String path : new String[] {"/health", "/health/ready"}) {
                assertThat(server.get(path).body())
                        .isEqualTo("{\"checks\":{\"accepting\":\"yes\",\"rulebook\":\"yes\"},\"rulebook\":\""
                                + server.bean(RunningRules.class)
                                        .standing(LocalDate.now(ZoneOffset.UTC))
                                        .digest()
                                + "\",\"status\":\"up\"}");
            }
        }
    }

    @Test
    void lives_and_is_not_ready_while_the_ledger_is_gone() throws Exception {
        Place place = Place.file(folder.resolve("ledger"));
        try (var server = new RunningServer(() -> Ledger.open(place, folder.resolve("key")), Access.open())) {
            assertThat(server.get("/health/ready").body()).contains("\"ledger\":\"yes\"");

            try (var connection = DriverManager.getConnection(place.url(), "", "");
                    var statement = connection.createStatement()) {
                statement.execute("drop table head");
            }
            var unready = server.get("/health/ready");
            while (unready.statusCode() == 200) {
                unready = server.get("/health/ready");
            }
            assertThat(unready.statusCode()).isEqualTo(503);
            assertThat(unready.body()).contains("\"ledger\":\"cannot be reached\"", "\"rulebook\":\"yes\"");
            assertThat(server.get("/health/live").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void is_not_ready_when_it_is_about_to_end() {
        try (var server = new RunningServer()) {
            AvailabilityChangeEvent.publish(server.context(), ReadinessState.REFUSING_TRAFFIC);

            assertThat(server.get("/health/ready").statusCode()).isEqualTo(503);
            assertThat(server.get("/health/live").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void finishes_what_is_under_way_before_it_ends() throws Exception {
        byte[] body = BODY.getBytes(StandardCharsets.UTF_8);
        var server = new RunningServer();
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            socket.getOutputStream()
                    .write(("POST " + PATH + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                                    + "Connection: close\r\nContent-Length: " + body.length + "\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().write(body, 0, 100);
            socket.getOutputStream().flush();
            while (server.bean(Crowd.class).underWay() == 0) {
                Thread.onSpinWait();
            }

            var ending = CompletableFuture.runAsync(server::close);
            while (isOpen(server.port())) {
                Thread.onSpinWait();
            }
            socket.getOutputStream().write(body, 100, body.length - 100);
            socket.getOutputStream().flush();

            assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("HTTP/1.1 200");
            ending.join();
        }
    }

    private static boolean isOpen(int port) {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException closed) {
            return false;
        }
    }
}
