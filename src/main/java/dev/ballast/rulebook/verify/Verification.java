package dev.ballast.rulebook.verify;

import dev.ballast.fact.Checked;
import dev.ballast.fact.Problem;
import dev.ballast.rulebook.RuleFiles;
import dev.ballast.rulebook.Rulebook;
import dev.ballast.rulebook.Vocabulary;
import dev.ballast.rulebook.pack.Layout;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Verifies a rulebook as a whole, as of a day. */
public final class Verification {

    private Verification() {}

    /**
     * Everything found, the worst first. What keeps the rules from loading is found alone, because nothing else can be
     * asked of them.
     */
    public static List<Defect> of(RuleFiles files, Vocabulary vocabulary, LocalDate asOf) {
        Checked<Rulebook> rulebook = Rulebook.load(files, vocabulary);
        if (!rulebook.isAccepted()) {
            return rulebook.problems().stream()
                    .map(problem -> Defect.of(problem, name(problem, files.texts())))
                    .toList();
        }
        return of(files, rulebook.get(), vocabulary, asOf);
    }

    /** What rules and numbers rest on alone: quick, for nothing is searched. */
    public static List<Defect> papers(RuleFiles files, Rulebook rulebook, Vocabulary vocabulary, LocalDate asOf) {
        var book = new Book(files.texts(), rulebook, vocabulary, asOf);
        new Papers(book).check();
        return sorted(book);
    }

    private static List<Defect> of(RuleFiles files, Rulebook rulebook, Vocabulary vocabulary, LocalDate asOf) {
        var book = new Book(files.texts(), rulebook, vocabulary, asOf);
        Set<String> dead = new NeverHolds(book).check();
        new Repeats(book, dead).check();
        new Opposites(book, dead).check();
        new Partitions(book).check();
        new Numbers(book, dead).check();
        new Readings(book).check();
        new Papers(book).check();
        return sorted(book);
    }

    private static List<Defect> sorted(Book book) {
        return book.defects().stream()
                .sorted(Comparator.comparing(Defect::level)
                        .thenComparing(Defect::code)
                        .thenComparing(defect -> defect.named().get(0)))
                .toList();
    }

    /** The rule, threshold or file that a problem is about. */
    private static String name(Problem problem, Map<String, String> texts) {
        String file = problem.place().file();
        if (file.endsWith(Layout.RULE) || file.endsWith(Layout.CASES)) {
            return Layout.ruleId(file);
        }
        String name = file;
        List<String> lines = texts.getOrDefault(file, "").lines().toList();
        for (int at = 0; at < Math.min(problem.place().line(), lines.size()); at++) {
            if (lines.get(at).startsWith("- id: ")) {
                name = lines.get(at).substring("- id: ".length()).strip();
            }
        }
        return name;
    }
}
