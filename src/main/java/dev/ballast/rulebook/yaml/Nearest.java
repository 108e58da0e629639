package dev.ballast.rulebook.yaml;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** The known word that a misspelt one was probably meant to be. */
public final class Nearest {

    private static final int LONGEST = 100;

    private Nearest() {}

    /** The closest known word by edits, when few enough edits lead there; the first in the alphabet when two are as close. */
    public static Optional<String> to(String word, Collection<String> known) {
        if (word.length() > LONGEST) {
            return Optional.empty();
        }
        String wanted = word.toLowerCase(Locale.ROOT);
        return known.stream()
                .filter(each -> edits(wanted, each.toLowerCase(Locale.ROOT)) <= Math.max(1, each.length() / 3))
                .min(Comparator.<String>comparingInt(each -> edits(wanted, each.toLowerCase(Locale.ROOT)))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** An imperative sentence: the nearest word when there is one, else the fallback. */
    public static String fix(String word, Collection<String> known, String otherwise) {
        return to(word, known).map(near -> "Did you mean " + near + "?").orElse(otherwise);
    }

    /** Insertions, deletions and replacements between two words (Levenshtein). */
    private static int edits(String left, String right) {
        int[] row = new int[right.length() + 1];
        for (int j = 0; j <= right.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= left.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= right.length(); j++) {
                int replaced = diagonal + (left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j - 1], row[j]) + 1);
            }
        }
        return row[right.length()];
    }
}
