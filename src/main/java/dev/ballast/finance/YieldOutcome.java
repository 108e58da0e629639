package dev.ballast.finance;

/** Whether a line of flows has a yield, and only one. */
public enum YieldOutcome {
    /** One rate makes the line worth nothing. */
    ONE_RATE("one rate makes it worth nothing"),
    /** Several rates do, as where the signs of the flows change more than once. */
    SEVERAL_RATES("several rates make it worth nothing"),
    /** It is worth something at every rate, as where nothing is laid out. */
    GAINS_AT_EVERY_RATE("it is worth something at every rate"),
    /** It is worth less than nothing at every rate, as where nothing comes back. */
    LOSES_AT_EVERY_RATE("it loses at every rate");

    private final String words;

    YieldOutcome(String words) {
        this.words = words;
    }

    /** Words for a sentence, such as {@code one rate makes it worth nothing}. */
    public String words() {
        return words;
    }
}
