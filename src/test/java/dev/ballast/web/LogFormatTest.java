package dev.ballast.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What the log of a server looks like; in a process of its own, because the variable is of the environment. */
class LogFormatTest {

    @Test
    void writes_each_line_as_json_when_it_is_told_to() throws Exception {
        var line = logged("ecs").stream()
                .filter(each -> each.startsWith("{"))
                .findFirst()
                .orElseThrow();
        var tree = JsonMapper.shared().readTree(line);

        assertThat(tree.at("/log/level").asString()).isEqualTo("ERROR");
        assertThat(tree.at("/message").asString()).startsWith("A request failed: java.lang.IllegalStateException");
        assertThat(line).doesNotContain("canary");
    }

    @Test
    void writes_for_people_otherwise() throws Exception {
        assertThat(logged("")).anyMatch(line -> line.contains("ERROR") && line.contains("A request failed: "));
    }

    private static List<String> logged(String format) throws Exception {
        var builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        LogFormatTest.Failing.class.getName())
                .redirectErrorStream(true);
        builder.environment().put("BALLAST_LOG_FORMAT", format);
        Process process = builder.start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(text).isZero();
        return text.lines().toList();
    }

    /** Serves, fails once and ends. */
    static final class Failing {

        private Failing() {}

        public static void main(String[] none) {
            try (var server = new RunningServer(FaultTest.FailingController.class)) {
                server.get("/fails");
            }
        }
    }
}
