package dev.ballast.advice;

import java.util.List;
import java.util.regex.Pattern;

/** Lines of the profile in the words of a reader: {@code interest paid (latest year)}. */
final class LineWords {

    /** Units at the end of a name, which a reader sees beside the figure. */
    private static final Pattern UNIT = Pattern.compile("_(share|decimal|count|mw|ratio|months|usd)$");

    private LineWords() {}

    /** The names of these lines, each once, in their order; the lines of one list that share a name are one. */
    static List<String> of(List<String> pointers) {
        return pointers.stream().map(LineWords::of).distinct().toList();
    }

    private static String of(String pointer) {
        String[] names = pointer.replaceAll("/\\d+(?=/|$)", "").split("/", -1);
        String name = words(UNIT.matcher(names[names.length - 1]).replaceFirst(""));
        return names.length < 3 ? name : name + " (" + words(names[names.length - 2]) + ")";
    }

    private static String words(String name) {
        return name.replace('_', ' ');
    }
}
