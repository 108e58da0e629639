package dev.ballast.access;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What someone does with the program. */
public enum Role {
    /** Has clients assessed and acts on the advice. */
    STRATEGIST,
    /** Reads rules and why they spoke. */
    REVIEWER,
    /** Adds rules of a client and tries them. */
    INTEGRATOR,
    /** Reads what was recorded, and how the server fares. */
    AUDITOR;

    /** The word in files and claims, such as {@code auditor}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The role of this word; empty when there is none. */
    public static Optional<Role> of(String word) {
        return Arrays.stream(values()).filter(role -> role.word().equals(word)).findFirst();
    }

    /** All words, for messages. */
    public static String words() {
        return Arrays.stream(values()).map(Role::word).collect(Collectors.joining(", "));
    }
}
