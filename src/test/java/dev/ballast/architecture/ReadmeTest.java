package dev.ballast.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the README promises is true of this checkout. */
class ReadmeTest {

    private static final Pattern SHOWN = Pattern.compile("prints this.*?```\\n(.*?)…\\n```", Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("\\]\\((?!http)([^)#]+)\\)");

    @Test
    void shows_the_output_of_its_first_command() throws IOException {
        Matcher shown = SHOWN.matcher(readme());

        assertThat(shown.find()).isTrue();
        assertThat(Files.readString(Path.of("fixtures/expected/meta-fy2025.txt")))
                .startsWith(shown.group(1));
    }

    @Test
    void links_to_files_that_exist() throws IOException {
        Matcher link = LINK.matcher(readme());

        while (link.find()) {
            assertThat(Path.of(link.group(1))).exists();
        }
    }

    @Test
    void names_the_command_that_the_gate_runs() throws IOException {
        assertThat(readme()).contains("\nmvn -B verify\n");
        assertThat(Files.readString(Path.of(".ci/run"))).contains("mvn -B verify");
    }

    private static String readme() throws IOException {
        return Files.readString(Path.of("README.md"));
    }
}
