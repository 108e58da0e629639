package dev.ballast.backtest;

import dev.ballast.rulebook.yaml.Form;
import java.time.LocalDate;
import java.util.List;

/**
 * A warning that a rule was expected to give, written down before anybody looked at what happened.
 *
 * @param claim the claim of the playbook that the rule carries, such as {@code R2}: the cause that an outcome must name
 * @param horizon the last day on which an outcome counts
 * @param observable the kinds of outcome that would bear it out
 * @param says what one would see, in words
 */
public record Warning(
        String rule,

        @Form(pattern = "[A-Z]{1,3}[0-9]{1,2}", says = "a claim of the playbook, such as R2")
        String claim,

        LocalDate horizon,
        List<Happening> observable,
        String says) {

    public Warning {
        observable = List.copyOf(observable);
    }

    /** Whether this outcome bears it out: of a kind that was named, of the same cause, and in time. */
    boolean isBorneOutBy(Outcome outcome) {
        return observable.contains(outcome.kind())
                && outcome.cause().equals(claim)
                && !outcome.date().isAfter(horizon);
    }
}
