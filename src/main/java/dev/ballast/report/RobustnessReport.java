package dev.ballast.report;

import dev.ballast.scenario.Hold;
import dev.ballast.scenario.Robustness;
import java.util.Locale;

/** How well the advice stands, in lines for a terminal. */
public final class RobustnessReport {

    private RobustnessReport() {}

    public static String text(String name, Robustness robustness) {
        var text = new StringBuilder("%s: %d scenarios over %d groups of assumed figures.\n"
                .formatted(name, robustness.scenarios(), robustness.groups().size()));
        section(text, "Speaks at the base, and in so many of the scenarios", robustness, true);
        section(text, "Silent at the base, but speaks in some scenarios", robustness, false);
        return text.toString();
    }

    private static void section(StringBuilder text, String title, Robustness robustness, boolean atBase) {
        text.append('\n').append(title).append('\n');
        robustness.holds().stream()
                .filter(hold -> hold.atBase() == atBase)
                .forEach(hold -> text.append(line(hold, robustness.scenarios())));
    }

    private static String line(Hold hold, int scenarios) {
        String driver = hold.driver().isEmpty()
                ? ""
                : String.format(Locale.ROOT, "; moved most by %s (%.2f)", hold.driver(), hold.index());
        return String.format(
                Locale.ROOT,
                "  %5.1f %%  %s%s\n",
                100.0 * hold.fired() / scenarios,
                hold.rule(),
                Harmless.text(driver));
    }
}
