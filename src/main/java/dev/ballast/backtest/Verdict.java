package dev.ballast.backtest;

import dev.ballast.rulebook.yaml.Scalars;

/** What became of a warning that was expected. */
public enum Verdict {
    /** What it named happened, for the cause that it named, in time. */
    HIT("hit"),
    /** Its horizon is over and nothing of it was seen. */
    FALSE_ALARM("false alarm"),
    /** Its horizon is not over, or outcomes were not looked for until its end. */
    OPEN("open"),
    /** The rule was expected to speak and did not. */
    NOT_RAISED("not raised");

    private final String words;

    Verdict(String words) {
        this.words = words;
    }

    /** For people. */
    public String words() {
        return words;
    }

    /** For machines: {@code false-alarm}. */
    public String word() {
        return Scalars.word(this);
    }
}
