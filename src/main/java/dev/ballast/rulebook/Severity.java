package dev.ballast.rulebook;

import java.util.Locale;

/** The highest rank that the advice of a rule may reach; the criteria stand in the guide to the rules. */
public enum Severity {
    CRITICAL,
    HIGH,
    MEDIUM,
    LOW;

    /** The word used in rule files, such as {@code critical}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
