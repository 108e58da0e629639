package dev.ballast.rulebook.tree;

import dev.ballast.fact.Nearest;
import java.util.Collection;

/** What an author is told who has misspelt a name. */
final class Suggestion {

    private Suggestion() {}

    /** {@code Did you mean ratio?}, or other advice when nothing is near. */
    static String of(String found, Collection<String> names, String otherwise) {
        return Nearest.to(found, names).map("Did you mean %s?"::formatted).orElse(otherwise);
    }
}
