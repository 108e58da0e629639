package dev.ballast.rulebook.pack;

import dev.ballast.rulebook.yaml.Form;
import dev.ballast.rulebook.yaml.Inline;
import dev.ballast.rulebook.yaml.Named;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One entry of {@code thresholds.yaml}: a number that rules compare with, by date, with its unit, bounds and sources.
 *
 * @param by the fact whose class picks the value, such as {@code DebtCarryingCapacity}; absent when one value serves all
 */
public record ThresholdEntry(
        @Form(
                pattern = "[a-z][a-z0-9-]{0,39}(\\.[a-z][a-z0-9-]{0,39}){1,4}",
                says = "words in lower case joined by dots, such as debt.coverage.floor")
        String id,

        String title,
        ThresholdUnit unit,
        @Inline Policy policy,
        Bounds bounds,
        @Nullable String by,
        List<Value> values) {

    public ThresholdEntry {
        values = List.copyOf(values);
    }

    /** How the number is read, which way is stricter, on what it rests, and whether a client may move it. */
    public record Policy(
            String owner,
            Reads reads,
            Prudent prudent,
            PolicyBasis basis,
            @Named("protected") boolean isProtected) {}

    /** Which side of the number is good, and whether a figure equal to it is on the good side. */
    public enum Reads {
        FLOOR_INCLUSIVE,
        FLOOR_EXCLUSIVE,
        CAP_INCLUSIVE,
        CAP_EXCLUSIVE
    }

    /** The way in which moving the number makes the rules stricter. */
    public enum Prudent {
        UP,
        DOWN,
        NONE
    }

    /** What lends the number its authority. */
    public enum PolicyBasis {
        LAW,
        CONTRACT,
        STANDARD,
        MARKET,
        HOUSE;

        /** True where only the document itself can be the source. */
        boolean isBinding() {
            return this == LAW || this == CONTRACT || this == STANDARD;
        }
    }

    /** Between which numbers a value may lie, ends included, and why. */
    public record Bounds(BigDecimal low, BigDecimal high, String reason) {

        boolean hold(BigDecimal value) {
            return low.compareTo(value) <= 0 && value.compareTo(high) <= 0;
        }
    }

    /**
     * The number from a day on.
     *
     * @param key the case that it is for; present exactly when the entry says {@code by}
     */
    public record Value(
            LocalDate from,
            BigDecimal value,

            @Nullable @Form(pattern = "[a-z][a-z0-9-]{0,39}", says = "words in lower case with hyphens, such as weak")
            String key,

            @Inline Knowledge knowledge,
            Source source) {

        /** The key, empty when one value serves all. */
        String keyOrEmpty() {
            return key == null ? "" : key;
        }

        boolean holdsFrom(LocalDate date) {
            return knowledge.status != Status.PROPOSED && !from.isAfter(date);
        }
    }

    /**
     * What is known about a value and since when.
     *
     * @param knownSince the day on which it was first known here
     * @param checked the day on which its source was last read
     * @param retroactive why it counts from a day before it was known; present exactly then
     */
    public record Knowledge(
            Status status,
            LocalDate knownSince,
            LocalDate checked,
            @Nullable String retroactive) {}

    /** Whether a value holds. */
    public enum Status {
        /** Holds from its day until the next value's. */
        IN_FORCE,
        /** Holds likewise, while its source is read again. */
        UNDER_REVIEW,
        /** Does not hold yet. */
        PROPOSED,
        /** Held until the day of the value that took its place. */
        SUPERSEDED
    }
}
