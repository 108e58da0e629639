package dev.ballast.cli;

import dev.ballast.assess.Rules;
import dev.ballast.fact.Checked;
import dev.ballast.rulebook.RuleFiles;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The rules that a command works on: those of this build, or those of a folder. */
final class RuleSource {

    private RuleSource() {}

    /** The files as they are, or why they cannot be read. */
    static Checked<RuleFiles> files(@Nullable Path folder) {
        return folder == null ? RuleFiles.bundled() : RuleFiles.in(folder);
    }

    /** The rules; a build whose own rules are broken is our fault, a folder's are its author's. */
    static Rules of(@Nullable Path folder) {
        return folder == null
                ? Refusal.unlessAccepted(Rules.bundled(), Exit.OUR_FAULT)
                : Refusal.unlessAccepted(Rules.in(folder), Exit.INVALID);
    }
}
