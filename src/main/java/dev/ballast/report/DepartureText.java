package dev.ballast.report;

import dev.ballast.rulebook.Departure;
import java.util.List;

/** Where the rules are not those of core, in words: every entry in force, and what each took from this advice. */
public final class DepartureText {

    /** What such entries are listed under. */
    public static final String TITLE = "Departs from the released core";

    private DepartureText() {}

    static void write(List<Departure> departures, Lines lines) {
        if (departures.isEmpty()) {
            return;
        }
        lines.blank().paragraph("", TITLE);
        departures.forEach(each -> lines.hanging("  - ", 4, words(each)));
    }

    /** {@code acme/waivers.yaml halls-wait: waives the advice of … It took from this advice, or made milder: …}. */
    public static String words(Departure departure) {
        String took = departure.removed().isEmpty()
                ? "It took nothing from this advice."
                : "It took from this advice, or made milder: " + String.join("; ", departure.removed()) + ".";
        String words = departure.words();
        return "%s: %s%s %s".formatted(departure.entry(), words, words.endsWith(".") ? "" : ".", took);
    }
}
