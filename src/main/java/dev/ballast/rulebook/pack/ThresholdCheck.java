package dev.ballast.rulebook.pack;

import dev.ballast.fact.Place;
import dev.ballast.rulebook.pack.ThresholdEntry.Status;
import dev.ballast.rulebook.pack.ThresholdEntry.Value;
import dev.ballast.rulebook.yaml.Located;
import dev.ballast.rulebook.yaml.Problems;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What the form of one threshold cannot say: values inside bounds, one a day, dates in order, sources that carry. */
final class ThresholdCheck {

    private static final Map<ThresholdUnit, BigDecimal> LARGEST = Map.of(
            ThresholdUnit.SHARE,
            BigDecimal.TEN,
            ThresholdUnit.RATE,
            BigDecimal.ONE,
            ThresholdUnit.RATIO,
            BigDecimal.valueOf(1_000),
            ThresholdUnit.MONTHS,
            BigDecimal.valueOf(1_200));

    private final Located<ThresholdEntry> located;
    private final ThresholdEntry entry;
    private final Problems problems;

    ThresholdCheck(Located<ThresholdEntry> located, Problems problems) {
        this.located = located;
        this.entry = located.value();
        this.problems = problems;
    }

    void check() {
        boolean hasBounds = entry.bounds().low().compareTo(entry.bounds().high()) <= 0;
        checkBounds(hasBounds);
        checkDays();
        if (entry.values().isEmpty()) {
            add("/values", "empty", "no values", "at least one value", "Add a value with its source.");
        }
        for (int i = 0; i < entry.values().size(); i++) {
            Value value = entry.values().get(i);
            if (hasBounds && !entry.bounds().hold(value.value())) {
                String allowed = entry.bounds().low() + " to " + entry.bounds().high();
                String found = value.value().toPlainString();
                add("/values/" + i + "/value", "outside-bounds", found, allowed, "Mend the value or its bounds.");
            }
            checkKey(value, "/values/" + i);
            checkDates(value, "/values/" + i);
            checkSource(value, "/values/" + i);
        }
    }

    private void checkBounds(boolean isOrdered) {
        var bounds = entry.bounds();
        if (!isOrdered) {
            String found = bounds.low() + " to " + bounds.high();
            add("/bounds", "bounds-crossed", found, "a low end below the high end", "Swap the ends.");
        }
        BigDecimal largest = LARGEST.get(entry.unit());
        if (largest != null && bounds.high().abs().max(bounds.low().abs()).compareTo(largest) > 0) {
            String found = bounds.low() + " to " + bounds.high();
            String allowed = "bounds of a " + entry.unit().name().toLowerCase(Locale.ROOT) + " up to " + largest;
            add("/bounds", "wrong-scale", found, allowed, "Write 5 % as 0.05 and a multiple of 1.20 as 1.20.");
        }
    }

    private void checkKey(Value value, String at) {
        if ((value.key() == null) != (entry.by() == null)) {
            String allowed = entry.by() == null ? "no key, as the entry has no by" : "a key for each " + entry.by();
            add(
                    at + "/key",
                    "wrong-key",
                    "key " + value.keyOrEmpty(),
                    allowed,
                    "Give by and a key to each, or neither.");
        }
    }

    private void checkDates(Value value, String at) {
        LocalDate known = value.knowledge().knownSince();
        if (value.knowledge().checked().isBefore(known)) {
            String found = value.knowledge().checked().toString();
            add(
                    at + "/checked",
                    "dates-crossed",
                    found,
                    "a day not before known_since, " + known,
                    "Mend one of the two.");
        }
        boolean isBackdated = value.from().isBefore(known);
        boolean hasReason = value.knowledge().retroactive() != null;
        if (isBackdated && !hasReason) {
            String found = "from " + value.from() + ", known since " + known;
            add(
                    at + "/from",
                    "retroactive",
                    found,
                    "a reason under retroactive",
                    "Say why it counts before it was known.");
        }
        if (hasReason && !isBackdated) {
            String allowed = "retroactive only where from is before known_since";
            add(at + "/retroactive", "retroactive", "a reason", allowed, "Delete the reason.");
        }
    }

    private void checkSource(Value value, String at) {
        Source source = value.source();
        boolean isWhole = source.kind() == Source.Kind.PRIMARY && source.locator() != null && source.quote() != null;
        if (entry.policy().basis().isBinding() && value.knowledge().status() != Status.PROPOSED && !isWhole) {
            String found = "a value that holds by a source without all of these";
            String allowed = "kind primary, locator and quote for law, contract and standard";
            add(at + "/source", "weak-source", found, allowed, "Quote the document, or set the status to proposed.");
        }
        if (source.isFromMemory() && value.knowledge().status() != Status.PROPOSED) {
            String found = "a number known from memory: " + source.title();
            String allowed = "a document that was read, or a judgement of the house that says so";
            add(at + "/source", "from-memory", found, allowed, "Read and quote it, or set the status to proposed.");
        }
        boolean isOurs =
                entry.policy().basis() == ThresholdEntry.PolicyBasis.HOUSE || source.kind() == Source.Kind.HOUSE;
        if (isOurs && !source.title().toLowerCase(Locale.ROOT).contains("judgement")) {
            String allowed = "a title that says that it is a judgement";
            add(at + "/source/title", "hidden-judgement", source.title(), allowed, "Write: A judgement of the house.");
        }
    }

    /** One value a key and day; a superseded one has a successor. */
    private void checkDays() {
        var days = new HashSet<List<Object>>();
        for (int i = 0; i < entry.values().size(); i++) {
            Value value = entry.values().get(i);
            if (value.knowledge().status() == Status.PROPOSED) {
                continue;
            }
            if (!days.add(List.of(value.keyOrEmpty(), value.from()))) {
                String allowed = "one value a key and day";
                add(
                        "/values/" + i + "/from",
                        "two-in-force",
                        value.from().toString(),
                        allowed,
                        "Delete one, or move it.");
            }
            if (value.knowledge().status() == Status.SUPERSEDED && !hasSuccessor(value)) {
                String allowed = "superseded only where a later value holds";
                add("/values/" + i + "/status", "no-successor", "superseded", allowed, "Add the later value.");
            }
        }
    }

    private boolean hasSuccessor(Value value) {
        return entry.values().stream()
                .anyMatch(other -> other.keyOrEmpty().equals(value.keyOrEmpty())
                        && other.knowledge().status() != Status.PROPOSED
                        && other.from().isAfter(value.from()));
    }

    private void add(String at, String code, String found, String allowed, String fix) {
        Place place = located.place(at);
        String pointer = located.place().pointer() + at;
        problems.add(new Place(place.file(), place.line(), place.column(), pointer), code, found, allowed, fix);
    }
}
