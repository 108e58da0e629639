package dev.ballast.rulebook.cases;

import dev.ballast.rulebook.pack.Layout;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Keeps cases that a program wrote in the case files beside their rules, where they are run from then on. */
public final class KeptCases {

    private static final String RULE = ".drl";
    private static final Pattern DAY = Pattern.compile("\n  as_of: [0-9-]+\n");

    private KeptCases() {}

    /**
     * Adds each case to the file beside its rule; one that stands there already, of whatever day, is not added again.
     *
     * @param folder of packs; rules that it does not hold are passed over
     * @return the files that were added to, as {@code core/risk/idle-silicon.cases.yaml}, sorted
     */
    public static List<String> keep(Path folder, List<WrittenCase> cases) {
        var added = new TreeSet<String>();
        for (WrittenCase each : cases) {
            String name = each.rule().substring(0, each.rule().length() - RULE.length()) + Layout.CASES;
            try {
                if (Files.exists(folder.resolve(each.rule())) && isAdded(folder.resolve(name), each.text())) {
                    added.add(name);
                }
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
        return List.copyOf(added);
    }

    private static boolean isAdded(Path file, String text) throws IOException {
        String before = Files.exists(file) ? Files.readString(file) : "";
        if (anyDay(before).contains(anyDay(text))) {
            return false;
        }
        String gap = before.isEmpty() ? "" : before.endsWith("\n") ? "\n" : "\n\n";
        Files.writeString(file, gap + text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        return true;
    }

    private static String anyDay(String text) {
        return DAY.matcher(text).replaceAll("\n");
    }
}
