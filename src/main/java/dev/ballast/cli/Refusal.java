package dev.ballast.cli;

import dev.ballast.fact.Checked;
import dev.ballast.report.ProblemReport;

/** Ends a command: the message goes to standard error, the code to whoever called. */
final class Refusal extends RuntimeException {

    private final int code;

    Refusal(int code, String message) {
        super(message);
        this.code = code;
    }

    int code() {
        return code;
    }

    /** The value, or a refusal that lists every problem. */
    static <T> T unlessAccepted(Checked<T> checked, int code) {
        if (!checked.isAccepted()) {
            throw new Refusal(code, ProblemReport.of(checked.problems()).stripTrailing());
        }
        return checked.get();
    }

    /** Refuses a number that lies outside these bounds, both of which it may be. */
    static void unlessBetween(String option, int number, int least, int most) {
        if (number < least || number > most) {
            throw new Refusal(
                    Exit.INVALID,
                    "out-of-range: %s %d; allowed: %d to %d%n  Ask for a number between them."
                            .formatted(option, number, least, most));
        }
    }
}
