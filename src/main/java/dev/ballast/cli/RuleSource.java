package dev.ballast.cli;

import dev.ballast.assess.Rules;
import dev.ballast.declared.Extensions;
import dev.ballast.fact.Checked;
import dev.ballast.fact.Place;
import dev.ballast.fact.Problem;
import dev.ballast.rulebook.RuleFiles;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rules that a command works on: those of this build, or those of folders. */
final class RuleSource {

    private RuleSource() {}

    /** The files as they are, or why they cannot be read. */
    static Checked<RuleFiles> files(@Nullable List<Path> folders) {
        return folders == null ? RuleFiles.bundled() : RuleFiles.draft(folders);
    }

    /** The rules; a build whose own rules are broken is our fault, those of folders are their authors'. */
    static Rules of(@Nullable List<Path> folders) {
        return folders == null
                ? Refusal.unlessAccepted(Rules.bundled(), Exit.OUR_FAULT)
                : accepted(Rules.in(folders), folders, Exit.INVALID);
    }

    /** What the packs of folders let a client state beyond the contract of profiles; those of the program let nothing. */
    static Extensions extensions(@Nullable List<Path> folders) {
        return folders == null ? Extensions.NONE : of(folders).extensions();
    }

    /** The value, or a refusal whose places begin with the folder as it was given. */
    static <T> T accepted(Checked<T> checked, @Nullable List<Path> folders, int code) {
        return Refusal.unlessAccepted(
                checked.isAccepted() ? checked : Checked.refused(below(folders, checked.problems())), code);
    }

    /** The same problems at places that begin with the folder as it was given. */
    static List<Problem> below(@Nullable List<Path> folders, List<Problem> problems) {
        return folders == null
                ? problems
                : problems.stream().map(problem -> below(folders, problem)).toList();
    }

    private static Problem below(List<Path> folders, Problem problem) {
        Place place = problem.place();
        if (new File(place.file()).isAbsolute()) {
            return problem;
        }
        return new Problem(
                new Place(file(folders, place.file()), place.line(), place.column(), place.pointer()),
                problem.code(),
                problem.found(),
                problem.allowed(),
                problem.fix());
    }

    /** The file in the folder that holds it, or else its pack; in the first one where none does. */
    private static String file(List<Path> folders, String file) {
        if (file.isEmpty()) {
            return String.join(", ", folders.stream().map(Path::toString).toList());
        }
        if (folders.stream().anyMatch(folder -> folder.toString().equals(file))) {
            return file;
        }
        String pack = file.substring(0, Math.max(0, file.indexOf('/')));
        Path holding = folders.stream()
                .filter(folder -> Files.exists(folder.resolve(file)))
                .findFirst()
                .or(() -> folders.stream()
                        .filter(folder -> Files.exists(folder.resolve(pack)))
                        .findFirst())
                .orElse(folders.get(0));
        return holding + holding.getFileSystem().getSeparator() + file;
    }
}
