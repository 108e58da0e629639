package dev.ballast.assess;

import dev.ballast.fact.Checked;
import dev.ballast.rulebook.trust.Trust;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the rules of a server come from. Named once, when it starts; what stands there may change.
 *
 * @param folders of packs; none for the rules of this build alone
 * @param trust the store of keys that the packs have to be signed by; null when no signature is asked for
 */
public record RuleFolders(List<Path> folders, @Nullable Path trust) {

    /** The rules of this build and no others. */
    public static final RuleFolders NONE = new RuleFolders(List.of(), null);

    public RuleFolders {
        folders = List.copyOf(folders);
    }

    /** The store as it stands there on this day, with whatever was revoked since; null where none was named. */
    @Nullable Checked<Trust> store(LocalDate day) {
        return trust == null ? null : Trust.in(trust, day);
    }
}
