package dev.ballast.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The integrator's page is walked through from its first line to its last: files are written, commands print what it shows. */
@Tag("long")
class SovereignPageTest {

    private static final Path PAGE = Path.of("rules/sovereign/README.md");
    private static final String JAR = "$ java -jar ballast.jar ";
    private static final Pattern STEP =
            Pattern.compile("(?:(Write|Append) this (?:in)?to\\s+`([^`]+)`:\\s*)?```(\\w*)\n(.*?)```", Pattern.DOTALL);

    private final Path folder;

    SovereignPageTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void prints_what_the_page_shows() throws IOException {
        int commands = 0;
        Matcher step = STEP.matcher(Files.readString(PAGE));
        while (step.find()) {
            if (step.group(2) != null) {
                write(step.group(1), step.group(2), step.group(4));
            } else {
                assertThat(step.group(3)).isEqualTo("console");
                commands += run(step.group(4));
            }
        }
        assertThat(commands).isGreaterThan(10);
    }

    private void write(String how, String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        if (how.equals("Append")) {
            Files.writeString(file, text, StandardOpenOption.APPEND);
        } else {
            Files.writeString(file, text);
        }
    }

    /** Runs each command of a block; what stands below it is what it prints. */
    private int run(String block) throws IOException {
        int commands = 0;
        for (String part : block.split("(?m)^(?=\\$ )", -1)) {
            if (!part.isBlank()) {
                String command = part.lines().findFirst().orElseThrow();
                assertThat(command).startsWith(JAR);
                String shown = part.substring(Math.min(part.length(), command.length() + 1));
                assertThat(printed(command.substring(JAR.length()))).as(command).matches(pattern(shown));
                commands++;
            }
        }
        return commands;
    }

    /** What the command prints, with paths as they were typed; its output goes to a file where the shell would send it. */
    private String printed(String command) throws IOException {
        List<String> words = new ArrayList<>(Arrays.asList(command.split(" ", -1)));
        int to = words.indexOf(">");
        Path file = to < 0 ? null : folder.resolve(words.get(to + 1));
        if (file != null) {
            words = words.subList(0, to);
        }
        Ran ran = Ran.of(words.stream().map(this::located).toArray(String[]::new));
        assertThat(ran.code()).as(command + ran.err()).isNotEqualTo(1);
        if (file != null) {
            Files.writeString(file, ran.out());
        }
        return ((file == null ? ran.out() : "") + ran.err()).replace(folder + "/", "");
    }

    private String located(String word) {
        return word.equals("packs") || word.matches("[a-z]+\\.(json|yaml|key)")
                ? folder.resolve(word).toString()
                : word;
    }

    /** The dots stand for anything: on a line of their own for any lines, within a line for what the line holds. */
    private static Pattern pattern(String shown) {
        String lines = shown.lines()
                .map(line -> line.equals("…")
                        ? "(?:.*\n)*?"
                        : Arrays.stream(line.split("…", -1)).map(Pattern::quote).collect(Collectors.joining(".*"))
                                + "\n")
                .collect(Collectors.joining());
        return Pattern.compile(lines);
    }
}
