package dev.ballast.fact;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** The word that was probably meant: {@code revenue} for {@code revnue}. The only such finder, used by every reader. */
public final class Nearest {

    private Nearest() {}

    /**
     * The candidate with the fewest changed, added, dropped or swapped letters, in any case of letters; none when all
     * differ by more than a third of their letters. Of several equally near, the first in alphabetical order.
     */
    public static Optional<String> to(String word, Collection<String> candidates) {
        String wanted = word.toLowerCase(Locale.ROOT);
        String best = null;
        int least = Integer.MAX_VALUE;
        for (String candidate : candidates) {
            int limit = Math.max(candidate.length() / 3, 1);
            if (Math.abs(candidate.length() - wanted.length()) <= limit) {
                int distance = distance(wanted, candidate.toLowerCase(Locale.ROOT));
                boolean nearer =
                        distance < least || (best != null && distance == least && candidate.compareTo(best) < 0);
                if (distance <= limit && nearer) {
                    best = candidate;
                    least = distance;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /** Optimal string alignment distance. Source: any text on approximate matching (Damerau 1964, restricted form). */
    private static int distance(String left, String right) {
        int[] beforeLast = new int[right.length() + 1];
        int[] last = new int[right.length() + 1];
        int[] row = new int[right.length() + 1];
        for (int j = 0; j < last.length; j++) {
            last[j] = j;
        }
        for (int i = 1; i <= left.length(); i++) {
            row[0] = i;
            for (int j = 1; j <= right.length(); j++) {
                int same = left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(last[j], row[j - 1]) + 1, last[j - 1] + same);
                if (isSwap(left, i, right, j)) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
            }
            int[] spare = beforeLast;
            beforeLast = last;
            last = row;
            row = spare;
        }
        return last[right.length()];
    }

    private static boolean isSwap(String left, int i, String right, int j) {
        return i > 1 && j > 1 && left.charAt(i - 1) == right.charAt(j - 2) && left.charAt(i - 2) == right.charAt(j - 1);
    }
}
