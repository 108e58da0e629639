package dev.ballast.assess;

import dev.ballast.fact.Checked;
import dev.ballast.rulebook.RuleFiles;
import dev.ballast.rulebook.Rulebook;
import dev.ballast.rulebook.stored.StoredRules;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A step of the build: admits the rules that it bundles and stores them, so that no command has to parse them again. */
public final class StoreRules {

    private StoreRules() {}

    /**
     * Writes the file that is named by the only argument.
     *
     * @throws IllegalStateException when the rules are refused, with everything that is wrong with them
     */
    public static void main(String[] arguments) throws IOException {
        try (OutputStream out = Files.newOutputStream(Path.of(arguments[0]))) {
            of(accepted(RuleFiles.bundled())).write(out);
        }
    }

    /** These files as the build stores them. */
    static StoredRules of(RuleFiles files) {
        Rulebook rulebook = accepted(Rulebook.load(files, Rules.vocabulary()));
        return new StoredRules(files.index(), rulebook.packs(), rulebook.trees());
    }

    private static <T> T accepted(Checked<T> checked) {
        if (!checked.isAccepted()) {
            var lines = new StringBuilder("the rules of this build are refused:");
            checked.problems().forEach(problem -> lines.append("\n  ").append(problem));
            throw new IllegalStateException(lines.toString());
        }
        return checked.get();
    }
}
