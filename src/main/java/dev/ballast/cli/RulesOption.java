package dev.ballast.cli;

import dev.ballast.assess.Rules;
import dev.ballast.declared.Extensions;
import dev.ballast.fact.Checked;
import dev.ballast.rulebook.trust.Trust;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;
import picocli.CommandLine.Mixin;

/** The rules that a command judges by; where a trust store is given, the packs of a folder have to be signed as it says. */
final class RulesOption {

    @Mixin
    private final FoldersOption folders = new FoldersOption();

    @Mixin
    private final TrustOption trust = new TrustOption();

    /** The rules to judge by. */
    Rules rules() {
        return signed(Rules::in);
    }

    /** What their packs let a client state beyond the contract of profiles; those of the program let nothing. */
    Extensions extensions() {
        return folders.orNull() == null ? Extensions.NONE : rules().extensions();
    }

    /** The same to prove an old answer: a version that another has followed since is taken too. */
    Rules toReplay() {
        return signed(Rules::toReplay);
    }

    private Rules signed(BiFunction<List<Path>, Trust, Checked<Rules>> reader) {
        List<Path> given = folders.orNull();
        Trust store = trust.orNull();
        return given == null || store == null
                ? RuleSource.of(given)
                : RuleSource.accepted(reader.apply(given, store), given, Exit.INVALID);
    }
}
