package dev.ballast.cli;

import dev.ballast.assess.Rules;
import dev.ballast.fact.Checked;
import dev.ballast.fact.Place;
import dev.ballast.fact.Problem;
import dev.ballast.rulebook.RuleFiles;
import dev.ballast.rulebook.trust.Trust;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rules that a command works on: those of this build, or those of a folder. */
final class RuleSource {

    private RuleSource() {}

    /** The files as they are, or why they cannot be read. */
    static Checked<RuleFiles> files(@Nullable Path folder) {
        return folder == null ? RuleFiles.bundled() : RuleFiles.draft(folder);
    }

    /** The rules; a build whose own rules are broken is our fault, a folder's are its author's. */
    static Rules of(@Nullable Path folder) {
        return folder == null
                ? Refusal.unlessAccepted(Rules.bundled(), Exit.OUR_FAULT)
                : accepted(Rules.in(folder), folder, Exit.INVALID);
    }

    /** The rules to judge by; where a trust store is given, the packs of a folder have to be signed as it says. */
    static Rules of(@Nullable Path folder, TrustOption trust) {
        Trust store = trust.orNull();
        return folder == null || store == null ? of(folder) : accepted(Rules.in(folder, store), folder, Exit.INVALID);
    }

    /** The same to prove an old answer: a version that another has followed since is taken too. */
    static Rules toReplay(@Nullable Path folder, TrustOption trust) {
        Trust store = trust.orNull();
        return folder == null || store == null
                ? of(folder)
                : accepted(Rules.toReplay(folder, store), folder, Exit.INVALID);
    }

    /** The value, or a refusal whose places begin with the folder as it was given. */
    static <T> T accepted(Checked<T> checked, @Nullable Path folder, int code) {
        return Refusal.unlessAccepted(
                checked.isAccepted() ? checked : Checked.refused(below(folder, checked.problems())), code);
    }

    /** The same problems at places that begin with the folder as it was given. */
    static List<Problem> below(@Nullable Path folder, List<Problem> problems) {
        return folder == null
                ? problems
                : problems.stream().map(problem -> below(folder, problem)).toList();
    }

    private static Problem below(Path folder, Problem problem) {
        Place place = problem.place();
        if (new File(place.file()).isAbsolute()) {
            return problem;
        }
        boolean isWhole = place.file().isEmpty() || place.file().equals(folder.toString());
        String file =
                isWhole ? folder.toString() : folder + folder.getFileSystem().getSeparator() + place.file();
        return new Problem(
                new Place(file, place.line(), place.column(), place.pointer()),
                problem.code(),
                problem.found(),
                problem.allowed(),
                problem.fix());
    }
}
