package dev.ballast.backtest;

import dev.ballast.backtest.CaseText.Sort;
import dev.ballast.fact.Checked;
import dev.ballast.fact.Input;
import dev.ballast.fact.Place;
import dev.ballast.profile.Evidence;
import dev.ballast.profile.ProfileReader;
import dev.ballast.rulebook.Rulebook;
import dev.ballast.rulebook.yaml.Located;
import dev.ballast.rulebook.yaml.Problems;
import dev.ballast.rulebook.yaml.RecordReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads the cases of a folder, one in each folder below it: {@code case.yaml}, {@code profile.json},
 * {@code warnings.yaml} and, once they are known, {@code outcomes.yaml}.
 */
public final class CaseReader {

    private static final String PROFILE = "profile.json";
    private static final String OUTCOMES = "outcomes.yaml";

    /** A day that stands alone as a value of the profile. */
    private static final Pattern DAY = Pattern.compile("\"([12][0-9]{3})(-[0-9]{2}-[0-9]{2}\")");

    private final Path root;
    private final Problems problems = new Problems();
    private final RecordReader reader = new RecordReader(problems);
    private final CaseCheck check;

    private CaseReader(Path root, Rulebook rulebook) {
        this.root = root;
        this.check = new CaseCheck(rulebook, problems);
    }

    /**
     * The cases, sorted by id. Refused: a folder without cases, files that are missing or are no such files, a profile one
     * of whose figures has no {@code published_on} or one later than its as-of date, rules and claims that the rulebook
     * does not hold, days out of their order.
     */
    public static Checked<List<BacktestCase>> read(Path root, Rulebook rulebook) {
        var cases = new CaseReader(root, rulebook);
        return cases.problems.orElseAfter(cases::all);
    }

    private List<BacktestCase> all() {
        var cases = new ArrayList<BacktestCase>();
        for (Path folder : folders()) {
            one(folder).ifPresent(cases::add);
        }
        return cases;
    }

    private List<Path> folders() {
        var folders = new ArrayList<Path>();
        try (Stream<Path> below = Files.list(root)) {
            below.filter(Files::isDirectory).sorted().forEach(folders::add);
        } catch (IOException e) {
            problems.add(at(root), "unreadable", "a folder that cannot be read", "a folder of cases", "Name one.");
            return List.of();
        }
        if (folders.isEmpty()) {
            problems.add(at(root), "no-case", "no folder", "one folder a case", "Name the folder above the cases.");
        }
        return folders;
    }

    private Optional<BacktestCase> one(Path folder) {
        Optional<Located<CaseText>> text = record(folder.resolve("case.yaml"), CaseText.class);
        Optional<Located<Warnings>> warnings = record(folder.resolve("warnings.yaml"), Warnings.class);
        Optional<Located<Outcomes>> outcomes = Files.exists(folder.resolve(OUTCOMES))
                ? record(folder.resolve(OUTCOMES), Outcomes.class)
                : Optional.empty();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<Evidence> evidence =
                profile(folder.resolve(PROFILE), text.get().value().moved());
        if (evidence.isEmpty() || warnings.isEmpty()) {
            return Optional.empty();
        }
        var read = new BacktestCase(
                Objects.requireNonNull(folder.getFileName()).toString(),
                text.get().value(),
                evidence.get(),
                warnings.get().value(),
                outcomes.map(Located::value).orElse(null));
        check.warnings(warnings.get(), read.asOf());
        outcomes.ifPresent(
                each -> check.outcomes(each, read.asOf(), text.get().value().sort() == Sort.NON_EVENT));
        return Optional.of(read);
    }

    private <T extends Record> Optional<Located<T>> record(Path file, Class<T> type) {
        return text(file).flatMap(text -> reader.file(name(file), text, type));
    }

    private Optional<Evidence> profile(Path file, int years) {
        Optional<String> text = text(file);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        byte[] moved = moved(text.get(), years).getBytes(StandardCharsets.UTF_8);
        Checked<Evidence> read = ProfileReader.read(name(file), moved);
        problems.addAll(read.problems());
        if (!read.isAccepted()) {
            return Optional.empty();
        }
        published(name(file), read.get());
        return Optional.of(read.get());
    }

    private static String moved(String text, int years) {
        return years == 0
                ? text
                : DAY.matcher(text).replaceAll(day -> "\"" + (Integer.parseInt(day.group(1)) + years) + day.group(2));
    }

    /** Every figure that the profile gives says since when it could be read, and that is no later than the day of the case. */
    private void published(String file, Evidence evidence) {
        LocalDate asOf = evidence.profile().asOf();
        for (Input line : evidence.provenance().lines()) {
            if (!evidence.provenance().filled().containsKey(line.at())) {
                var place = new Place(file, 0, 0, line.at());
                Optional<LocalDate> day = evidence.provenance().publishedOn(line.at());
                if (day.isEmpty()) {
                    String allowed = "published_on in the entry of sources that speaks for it";
                    problems.add(
                            place, "undated", "a figure without a day", allowed, "Say since when it could be read.");
                } else if (day.get().isAfter(asOf)) {
                    String found = "published on " + day.get();
                    String allowed = "a figure published up to the as-of date, " + asOf;
                    problems.add(
                            place, "published-later", found, allowed, "Leave the figure out, or take an older one.");
                }
            }
        }
    }

    private Optional<String> text(Path file) {
        try {
            return Optional.of(Files.readString(file));
        } catch (IOException e) {
            problems.add(at(file), "missing-file", "no text in UTF-8", "the file of a case", "Add the file.");
            return Optional.empty();
        }
    }

    private static Place at(Path file) {
        return new Place(name(file), 0, 0, "");
    }

    private static String name(Path file) {
        return file.toString().replace('\\', '/');
    }
}
