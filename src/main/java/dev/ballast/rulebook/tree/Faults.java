package dev.ballast.rulebook.tree;

import dev.ballast.fact.Place;
import dev.ballast.fact.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Collects what is wrong with one rule file, so that all of it can be said at once. */
final class Faults {

    private static final int LONGEST_QUOTE = 80;

    private final String file;
    private final List<String> lines;
    private final List<Problem> problems = new ArrayList<>();

    Faults(String file, String text) {
        this.file = file;
        this.lines = List.of(text.split("\n", -1));
    }

    void add(int line, String code, String found, String allowed, String fix) {
        var problem = new Problem(new Place(file, line, column(line), ""), code, visible(found), allowed, fix);
        if (!problems.contains(problem)) {
            problems.add(problem);
        }
    }

    /** A construct that rules do not have, under its own name. */
    void refuse(int line, String construct, String allowed) {
        add(line, construct, construct, allowed, "Take it out.");
    }

    boolean isEmpty() {
        return problems.isEmpty();
    }

    List<Problem> all() {
        return List.copyOf(problems);
    }

    /** The first line from a given one on which the text begins; the given one when it is nowhere. */
    int lineOf(String text, int from) {
        String beginning = text.lines().findFirst().orElse("");
        for (int line = Math.max(1, from); !beginning.isEmpty() && line <= lines.size(); line++) {
            if (lines.get(line - 1).contains(beginning)) {
                return line;
            }
        }
        return from;
    }

    private int column(int line) {
        if (line < 1 || line > lines.size()) {
            return 0;
        }
        String text = lines.get(line - 1);
        return text.length() - text.stripLeading().length() + 1;
    }

    /** Shortened, with everything that a terminal could mistake made visible. */
    static String visible(String text) {
        var shown = new StringBuilder();
        text.codePoints().limit(LONGEST_QUOTE).forEach(letter -> {
            if (Letters.isAllowed(letter) && letter != '\n') {
                shown.appendCodePoint(letter);
            } else {
                shown.append(String.format(Locale.ROOT, "<U+%04X>", letter));
            }
        });
        return shown.toString();
    }
}
