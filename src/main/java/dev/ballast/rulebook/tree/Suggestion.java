package dev.ballast.rulebook.tree;

import java.util.Collection;

/** The name that an author most likely meant. */
final class Suggestion {

    private static final int FARTHEST = 3;

    private Suggestion() {}

    /** {@code Did you mean ratio?}, or advice to look the name up when nothing is near. */
    static String of(String found, Collection<String> names, String otherwise) {
        String nearest = "";
        int least = FARTHEST + 1;
        for (String name : names.stream().sorted().toList()) {
            int distance = distance(found, name);
            if (distance < least) {
                least = distance;
                nearest = name;
            }
        }
        return nearest.isEmpty() ? otherwise : "Did you mean %s?".formatted(nearest);
    }

    /** Letters to insert, drop or replace to come from one word to the other. */
    private static int distance(String from, String to) {
        int[] row = new int[to.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int replaced = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[row.length - 1];
    }
}
