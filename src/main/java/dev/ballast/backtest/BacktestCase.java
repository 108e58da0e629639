package dev.ballast.backtest;

import dev.ballast.profile.Evidence;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One issuer as of one day, what was expected of it, and what happened.
 *
 * @param id the name of its folder
 * @param evidence its profile, with every day moved on where the case is older than the assumptions
 * @param outcomes null while nobody has written them down: then everything is open
 */
public record BacktestCase(
        String id,
        CaseText text,
        Evidence evidence,
        Warnings warnings,
        @Nullable Outcomes outcomes) {

    public String title() {
        return text.title();
    }

    /** The day as of which only what was published is known. */
    public LocalDate asOf() {
        return evidence.profile().asOf().minusYears(text.moved());
    }

    /** By how many years its days were moved on for models and rules. */
    public int movedYears() {
        return text.moved();
    }

    /** Whether it was chosen because nothing happened to it. */
    public boolean isNonEvent() {
        return text.sort() == CaseText.Sort.NON_EVENT;
    }

    /** The day up to which outcomes were looked for; that of the case itself while none were. */
    public LocalDate seenUntil() {
        return outcomes == null ? asOf() : outcomes.seenUntil();
    }

    /** What was expected, in the order of the file. */
    public List<Warning> expected() {
        return warnings.warnings();
    }

    /** By rule, why what it says foretells nothing that could be looked for. */
    public Map<String, String> notWarning() {
        return warnings.notWarning();
    }

    /** What happened, in the order of the file. */
    public List<Outcome> happened() {
        return outcomes == null ? List.of() : outcomes.outcomes();
    }

    /** Where rulebook and world disagree; empty while no outcomes were written down. */
    public String discussion() {
        return outcomes == null ? "" : outcomes.discussion();
    }
}
