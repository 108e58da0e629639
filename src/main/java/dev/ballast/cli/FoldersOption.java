package dev.ballast.cli;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The folders of rules that a command works on. */
final class FoldersOption {

    @Option(names = "--rules", paramLabel = "DIR", description = "Rules from a folder; may be given several times.")
    private @Nullable List<Path> folders;

    /** The folders as they were given; null for the rules of this build. */
    @Nullable List<Path> orNull() {
        return folders;
    }
}
