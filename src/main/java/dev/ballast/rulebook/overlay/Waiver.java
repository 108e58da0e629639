package dev.ballast.rulebook.overlay;

import dev.ballast.rulebook.Severity;
import dev.ballast.rulebook.yaml.Form;
import dev.ballast.rulebook.yaml.Inline;
import org.jspecify.annotations.Nullable;

/**
 * One entry of {@code waivers.yaml}: advice of a pack below that this pack sets aside. What was found stays found, and
 * other rules go on reading it; it is the advice that is not given, or not as firmly.
 *
 * @param waives what {@code of} names
 * @param of the id of a rule, or the word of an action
 * @param when a rule of this pack; advice is set aside only where that rule speaks. Null: always
 * @param severity the severity that is left, for a waiver of severity; else null
 */
public record Waiver(
        @Form(pattern = "[a-z][a-z0-9-]{0,39}", says = "words in lower case with hyphens, such as halls-wait")
        String id,

        Waives waives,
        String of,
        @Nullable String when,
        @Nullable Severity severity,
        @Inline Grant grant) {

    /** What is waived. */
    public enum Waives {
        /** All advice of one rule. */
        RULE,
        /** The advice of every rule that names one action. */
        ACTION,
        /** Part of the severity of one rule. */
        SEVERITY
    }

    /** What it does, without who and why: {@code waives the advice of core.risk.thin-coverage}. */
    public String does() {
        String what = switch (waives) {
            case RULE -> "waives the advice of " + of;
            case ACTION -> "waives all advice to " + of;
            case SEVERITY -> "lowers the severity of %s to %s".formatted(of, word(severity));
        };
        return when == null ? what : what + " where " + when + " speaks";
    }

    private static String word(@Nullable Severity severity) {
        return severity == null ? "" : severity.word();
    }
}
