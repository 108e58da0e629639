package dev.ballast.backtest;

import dev.ballast.assess.Assessor;
import dev.ballast.assess.Rules;
import dev.ballast.audit.Models;
import dev.ballast.fact.Problem;
import dev.ballast.profile.AcceleratorPrices;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The committed cases, and copies of one of them to spoil. */
final class Cases {

    static final Path COMMITTED = Path.of("fixtures", "backtest");
    static final Rules RULES = Rules.bundled().get();
    static final Assessor ASSESSOR = new Assessor(RULES, Models.bundled());

    private Cases() {}

    static List<BacktestCase> committed() {
        return CaseReader.read(COMMITTED, RULES.rulebook()).get();
    }

    static Backtest backtest(List<BacktestCase> cases) {
        return Backtest.of(cases, ASSESSOR, AcceleratorPrices.bundled());
    }

    /** A copy of one committed case, alone in a folder. */
    static Path copy(String id, Path root) {
        Path to = root.resolve(id);
        try (Stream<Path> files = Files.list(COMMITTED.resolve(id))) {
            Files.createDirectories(to);
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(Objects.requireNonNull(file.getFileName())));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return to;
    }

    /** Puts other words in the place of some that are there. */
    static void replace(Path file, String words, String others) {
        String text = text(file);
        if (!text.contains(words)) {
            throw new IllegalArgumentException(file + " does not hold: " + words);
        }
        write(file, text.replace(words, others));
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Problem> problems(Path root) {
        return CaseReader.read(root, RULES.rulebook()).problems();
    }

    static BacktestCase only(Path root) {
        return CaseReader.read(root, RULES.rulebook()).get().get(0);
    }
}
