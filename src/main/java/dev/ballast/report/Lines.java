package dev.ballast.report;

import java.util.ArrayList;
import java.util.List;

/** Collects text for a terminal: wrapped at a fixed width, indented, every piece made harmless. */
final class Lines {

    static final int WIDTH = 100;

    private final StringBuilder text = new StringBuilder();

    Lines blank() {
        text.append('\n');
        return this;
    }

    /** One paragraph whose first line starts after {@code first}, the others as far in. */
    Lines paragraph(String first, String words) {
        return hanging(first, first.length(), words);
    }

    /** One paragraph whose first line starts after {@code first}, the others after {@code indent} blanks. */
    Lines hanging(String first, int indent, String words) {
        String margin = " ".repeat(indent);
        String lead = first;
        for (String line : wrapped(Harmless.text(words), WIDTH - indent)) {
            text.append(lead).append(line).append('\n');
            lead = margin;
        }
        return this;
    }

    /** One line as it is, however long. */
    Lines verbatim(String line) {
        text.append(Harmless.text(line)).append('\n');
        return this;
    }

    /** Breaks at blanks; a word that is longer than a line has one to itself. */
    private static List<String> wrapped(String words, int width) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        int used = 0;
        for (String word : words.split(" ", -1)) {
            int length = word.codePointCount(0, word.length());
            if (used > 0 && used + 1 + length > width) {
                lines.add(line.toString());
                line.setLength(0);
                used = 0;
            }
            if (used > 0) {
                line.append(' ');
                used++;
            }
            line.append(word);
            used += length;
        }
        lines.add(line.toString());
        return lines;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
