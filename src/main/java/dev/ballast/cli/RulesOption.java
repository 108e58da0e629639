package dev.ballast.cli;

import dev.ballast.assess.RuleFolders;
import dev.ballast.assess.Rules;
import dev.ballast.assess.RunningRules;
import dev.ballast.audit.Models;
import dev.ballast.declared.Extensions;
import dev.ballast.fact.Checked;
import dev.ballast.rulebook.trust.Trust;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;

/** The rules that a command judges by; where a trust store is given, the packs of a folder have to be signed as it says. */
final class RulesOption {

    @Mixin
    private final FoldersOption folders = new FoldersOption();

    @Mixin
    private final TrustOption trust = new TrustOption();

    /** Read once, for a trust store counts each reading. */
    private @Nullable Rules read;

    /** The rules to judge by. */
    synchronized Rules rules() {
        if (read == null) {
            read = signed(Rules::in);
        }
        return read;
    }

    /** What their packs let a client state beyond the contract of profiles; those of the program let nothing. */
    Extensions extensions() {
        return folders.orNull() == null ? Extensions.NONE : rules().extensions();
    }

    /** The same to prove an old answer: a version that another has followed since is taken too. */
    Rules toReplay() {
        return signed(Rules::toReplay);
    }

    /** The same for a server, which reads these folders again when it is asked to. */
    RunningRules toServe() {
        List<Path> given = folders.orNull();
        var from = given == null ? RuleFolders.NONE : new RuleFolders(given, trust.fileOrNull());
        return RuleSource.accepted(
                RunningRules.start(from, Models.bundled(), LocalDate.now(ZoneOffset.UTC)),
                given,
                given == null ? Exit.OUR_FAULT : Exit.INVALID);
    }

    private Rules signed(BiFunction<List<Path>, Trust, Checked<Rules>> reader) {
        List<Path> given = folders.orNull();
        Trust store = trust.orNull();
        return given == null || store == null
                ? RuleSource.of(given)
                : RuleSource.accepted(reader.apply(given, store), given, Exit.INVALID);
    }
}
