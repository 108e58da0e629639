package dev.ballast.report.picture;

import java.util.List;

/**
 * A picture and its figures.
 *
 * @param id unique on a page
 * @param title what it shows
 * @param says what is to be seen in it, in one sentence, for who does not see it
 * @param svg markup whose every word is escaped, without script, style or address
 * @param heads of the table of the same figures
 * @param rows of that table, each as long as the heads
 */
public record Picture(String id, String title, String says, String svg, List<String> heads, List<List<String>> rows) {

    public Picture {
        heads = List.copyOf(heads);
        rows = List.copyOf(rows);
    }
}
