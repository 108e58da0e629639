package dev.ballast.rulebook.verify;

import dev.ballast.rulebook.yaml.Form;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One entry of {@code partitions.yaml}: a range of one figure in which exactly one of some rules speaks.
 *
 * @param within the figure, such as {@code Coverage.minimum}
 * @param from the threshold at which the range begins, inclusive; from wherever the figure may be when left out
 * @param to the threshold at which the range ends, exclusive; without end when left out
 */
public record Partition(
        @Form(pattern = "[a-z][a-z0-9-]{0,59}", says = "words in lower case with hyphens")
        String id,

        String title,

        @Form(pattern = "[A-Z][A-Za-z0-9]*\\.[a-z][A-Za-z0-9]*", says = "a figure of a fact, such as Coverage.minimum")
        String within,

        @Nullable String from,
        @Nullable String to,
        List<String> rules) {

    public Partition {
        rules = List.copyOf(rules);
    }
}
