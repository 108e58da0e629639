package dev.ballast.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every command of the guides runs and prints what is shown; an ellipsis stands for words, or for all the rest. */
@Tag("long")
class GuidesTest {

    private static final Path GUIDES = Path.of("src/main/resources/dev/ballast/web/guide");
    private static final Pattern SHOWN =
            Pattern.compile("```console\\n\\$ java -jar target/ballast\\.jar (.*)\\n((?s:.*?))```");
    private static final Pattern NAMED = Pattern.compile("`((?:rules|fixtures)/[^`<]+)`");

    @ParameterizedTest
    @ValueSource(strings = {"decide", "review", "extend"})
    void run_what_they_show(String guide) throws IOException {
        List<MatchResult> shown = SHOWN.matcher(text(guide)).results().toList();

        assertThat(shown).hasSizeGreaterThanOrEqualTo(4);
        for (MatchResult each : shown) {
            var ran = Ran.of(each.group(1).split(" "));
            assertThat(ran.code()).as(each.group(1)).isZero();
            assertThat(ran.out()).as(each.group(1)).matches(pattern(each.group(2)));
        }
    }

    /** A line that is an ellipsis ends what is shown; within a line one stands for words of that line. */
    private static Pattern pattern(String shown) {
        boolean isCut = shown.endsWith("…\n");
        String whole = isCut ? shown.substring(0, shown.lastIndexOf("…")) : shown;
        String literal = Arrays.stream(whole.split("…", -1)).map(Pattern::quote).collect(Collectors.joining(".*"));
        return Pattern.compile(literal + (isCut ? "(?s:.+)" : ""));
    }

    @Test
    void notice_what_is_not_printed() {
        assertThat("clean\n").matches(pattern("clean\n")).doesNotMatch(pattern("clear\n"));
        assertThat("3 of 4 passed\nmore\n")
                .matches(pattern("… of … passed\n…\n"))
                .doesNotMatch(pattern("… of … passed\n"))
                .doesNotMatch(pattern("… of … failed\n…\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"decide", "review", "extend"})
    void name_files_that_exist_and_are_named_by_the_readme(String guide) throws IOException {
        assertThat(Files.readString(Path.of("README.md"))).contains("[" + guide + "](" + GUIDES + "/" + guide + ".md)");
        NAMED.matcher(text(guide))
                .results()
                .map(found -> found.group(1))
                .forEach(file -> assertThat(Path.of(file)).exists());
    }

    private static String text(String guide) throws IOException {
        return Files.readString(GUIDES.resolve(guide + ".md"));
    }
}
