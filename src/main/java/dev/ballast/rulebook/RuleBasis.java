package dev.ballast.rulebook;

import java.util.Locale;

/** On whose authority a rule stands. */
public enum RuleBasis {
    LAW,
    CONTRACT,
    STANDARD,
    MARKET,
    /** A judgement of those who wrote the pack, and it says so. */
    HOUSE;

    /** The word used in rule files, such as {@code house}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
