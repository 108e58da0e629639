package dev.ballast.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The guides as pages. */
class GuideTest {

    private static final Pattern ADDRESS = Pattern.compile("`(?:GET |POST )?(/[a-z0-9/.{}A-Z]+)`");

    private static RunningServer server;

    @BeforeAll
    static void start() {
        server = new RunningServer();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"decide", "review", "extend"})
    void have_every_heading_and_command_of_their_text(String word) {
        String page = server.get("/" + word).body();
        String text = Guide.text(word);

        WellBuilt.check(page);
        assertThat(page).contains("<h1>" + text.substring(2, text.indexOf('\n')) + "</h1>", "aria-current=\"page\"");
        text.lines()
                .filter(line -> line.startsWith("## "))
                .forEach(line -> assertThat(page).contains("<h2>" + line.substring(3) + "</h2>"));
        text.lines()
                .filter(line -> line.startsWith("$ "))
                .forEach(line -> assertThat(page).contains(line));
    }

    @ParameterizedTest
    @ValueSource(strings = {"decide", "review", "extend"})
    void name_addresses_that_the_server_has(String word) {
        var named = new TreeSet<String>();
        ADDRESS.matcher(Guide.text(word))
                .results()
                .map((MatchResult found) -> found.group(1))
                .forEach(named::add);

        assertThat(named).isNotEmpty();
        assertThat(server.operations().keySet().stream()
                        .map(operation -> operation.substring(operation.indexOf(' ') + 1)))
                .containsAll(named);
    }
}
