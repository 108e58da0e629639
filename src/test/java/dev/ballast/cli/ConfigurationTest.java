package dev.ballast.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** The table of the README beside the options and variables of the program. */
class ConfigurationTest {

    private static final Pattern VARIABLE = Pattern.compile("BALLAST_[A-Z_]+");

    /** One row: option, variable, default, meaning. */
    private record Row(String option, String variable, String otherwise) {}

    @Test
    void lists_every_option_of_serve_and_no_other() throws IOException {
        var listed = new TreeSet<String>();
        for (Row row : rows()) {
            listed.add(row.option());
        }
        listed.remove("");

        assertThat(listed).isEqualTo(new TreeSet<>(options().keySet()));
    }

    @Test
    void lists_every_variable_that_the_program_reads_and_no_other() throws IOException {
        var read = new TreeSet<String>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                VARIABLE.matcher(Files.readString(file)).results().forEach(found -> read.add(found.group()));
            }
        }
        List<String> listed = rows().stream()
                .map(Row::variable)
                .filter(name -> !name.isEmpty())
                .toList();

        assertThat(listed).doesNotHaveDuplicates();
        assertThat(new TreeSet<>(listed)).isEqualTo(read);
    }

    @Test
    void says_the_variable_and_the_default_of_each_option_as_the_option_does() throws IOException {
        Map<String, OptionSpec> options = options();
        for (Row row : rows()) {
            OptionSpec option = options.get(row.option());
            if (option == null) {
                continue;
            }
            String told = String.join(" ", option.description());
            if (!row.variable().isEmpty()) {
                assertThat(told).as(row.option()).contains(row.variable());
            }
            String value = option.defaultValue() == null ? "" : option.defaultValue();
            String fixed = value.replaceAll("^\\$\\{env:[A-Z_]+:-(.*)}$", "$1");
            if (!fixed.isEmpty()) {
                assertThat(row.otherwise()).as(row.option()).isEqualTo("`" + fixed + "`");
            } else {
                assertThat(row.otherwise()).as(row.option()).isNotEmpty();
            }
            if (value.contains("env:")) {
                assertThat(value).as(row.option()).contains("env:" + row.variable() + ":");
            }
        }
    }

    private static Map<String, OptionSpec> options() {
        var terminal = new Terminal(
                new ByteArrayInputStream(new byte[0]),
                new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
                new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8));
        var options = new TreeMap<String, OptionSpec>();
        var commands =
                new CommandLine(new Commands(terminal, (address, port, rules, ledger, access) -> {})).getSubcommands();
        Objects.requireNonNull(commands.get(Cli.SERVE)).getCommandSpec().options().stream()
                .filter(option -> !option.usageHelp() && !option.versionHelp())
                .forEach(option -> options.put(option.longestName(), option));
        return options;
    }

    private static List<Row> rows() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        String section = readme.substring(readme.indexOf("## Configuration of the server"));
        List<Row> rows = section.substring(0, section.indexOf("\n## ", 1))
                .lines()
                .filter(line -> line.startsWith("| "))
                .skip(1)
                .map(line -> line.split("\\|", -1))
                .map(cells -> new Row(
                        cells[1].strip().replace("`", ""), cells[2].strip().replace("`", ""), cells[3].strip()))
                .toList();
        assertThat(rows).hasSizeGreaterThan(10);
        return rows;
    }
}
