package dev.ballast.rulebook.pack;

import dev.ballast.fact.Threshold;
import dev.ballast.rulebook.overlay.Move;
import dev.ballast.rulebook.overlay.MovedThreshold;
import dev.ballast.rulebook.yaml.Located;
import dev.ballast.rulebook.yaml.Problems;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Moves of thresholds, each held against the entry that it moves: inside its bounds, not protected, written against the
 * value that is in force as long as the move is.
 */
final class MoveReader {

    private final Map<String, ThresholdEntry> entries = new HashMap<>();
    private final Map<String, Located<Move>> moved;
    private final Problems problems;

    /**
     * Reads the moves of one pack.
     *
     * @param entries of the packs below, which may be moved
     * @param moved what any pack moved before, by the name of the threshold; what this one moves is added
     */
    MoveReader(List<ThresholdEntry> entries, Map<String, Located<Move>> moved, Problems problems) {
        entries.forEach(entry -> this.entries.put(entry.id(), entry));
        this.moved = moved;
        this.problems = problems;
    }

    /** The threshold as it was and as it is; empty when that cannot be said. */
    Optional<MovedThreshold> read(Located<Move> located) {
        Move move = located.value();
        ThresholdEntry entry = entries.get(move.threshold());
        if (entry == null) {
            String fix = Problems.didYouMean(
                    move.threshold(), new TreeSet<>(entries.keySet()), "Require the pack that declares it.");
            add(located, "/threshold", "unknown-threshold", move.threshold(), "a threshold of a pack below", fix);
            return Optional.empty();
        }
        Located<Move> twin = moved.putIfAbsent(move.name(), located);
        if (twin != null) {
            String allowed = "one move a threshold; another stands in " + twin.place();
            add(located, "/threshold", "two-moves", move.name(), allowed, "Delete one of the two.");
        }
        if ((move.key() == null) != (entry.by() == null)
                || entry.values().stream().noneMatch(value -> Objects.equals(value.key(), move.key()))) {
            String allowed = entry.values().stream()
                    .map(ThresholdEntry.Value::keyOrEmpty)
                    .distinct()
                    .collect(Collectors.joining(", ", "a key of the threshold: ", ""));
            add(
                    located,
                    "",
                    "wrong-key",
                    "key " + move.key(),
                    allowed,
                    "Name one of its keys, or none if it has none.");
            return Optional.empty();
        }
        check(located, entry);
        boolean isWeaker = isWeaker(move, entry);
        GrantCheck.check(located, move.grant(), isWeaker, problems);
        Threshold was = move.was() == null ? null : threshold(entry, move, move.was());
        var now = threshold(entry, move, move.value());
        return Optional.of(new MovedThreshold(located.place(), was, now, isWeaker, move.grant()));
    }

    private void check(Located<Move> located, ThresholdEntry entry) {
        Move move = located.value();
        if (entry.policy().isProtected()) {
            String fix = "Leave it; a rule of the pack's own may say more than this one.";
            add(located, "/threshold", "protected", move.threshold(), "thresholds that are not protected", fix);
        }
        if (!entry.bounds().hold(move.value())) {
            String allowed = "%s to %s: %s"
                    .formatted(
                            entry.bounds().low(),
                            entry.bounds().high(),
                            entry.bounds().reason());
            String found = move.value().toPlainString();
            add(located, "/value", "outside-bounds", found, allowed, "Move it no further than that.");
        }
        if (move.was() != null && move.was().compareTo(move.value()) == 0) {
            add(located, "/value", "no-move", move.value().toPlainString(), "another value", "Delete the entry.");
        }
        for (Since since : during(move, entry)) {
            if (!same(since.value, move.was())) {
                String found = "was " + plain(move.was());
                String allowed = "%s, the value of core from %s".formatted(plain(since.value), since.from);
                String fix = "Core moved underneath: review the move against this value, or let it expire before.";
                add(located, move.was() == null ? "" : "/was", "core-moved", found, allowed, fix);
            }
        }
    }

    /** A value of core, null for none, and the day from which a move meets it. */
    private record Since(LocalDate from, @Nullable BigDecimal value) {}

    /** What core says on the first day of the move, and at each change of it until the move ends. */
    private static List<Since> during(Move move, ThresholdEntry entry) {
        LocalDate from = move.grant().from();
        LocalDate end = move.grant().expires();
        var days = new TreeSet<LocalDate>(List.of(from));
        entry.values().stream()
                .map(ThresholdEntry.Value::from)
                .filter(day -> day.isAfter(from) && (end == null || day.isBefore(end)))
                .forEach(days::add);
        String key = move.key() == null ? "" : move.key();
        return days.stream()
                .map(day -> new Since(
                        day,
                        Thresholds.latest(entry, key, day)
                                .map(ThresholdEntry.Value::value)
                                .orElse(null)))
                .toList();
    }

    /** Milder, or of an entry that says of no way that it is stricter; to fill what is open is never weaker. */
    private static boolean isWeaker(Move move, ThresholdEntry entry) {
        if (move.was() == null) {
            return false;
        }
        int up = move.value().compareTo(move.was());
        return switch (entry.policy().prudent()) {
            case UP -> up < 0;
            case DOWN -> up > 0;
            case NONE -> true;
        };
    }

    private static Threshold threshold(ThresholdEntry entry, Move move, BigDecimal value) {
        String key = move.key() == null ? "" : move.key();
        return new Threshold(entry.id(), key, entry.unit().of(value), entry.title());
    }

    private static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        if (one == null || other == null) {
            return one == null && other == null;
        }
        return one.compareTo(other) == 0;
    }

    private static String plain(@Nullable BigDecimal value) {
        return value == null ? "no value" : value.toPlainString();
    }

    private void add(Located<Move> move, String at, String code, String found, String allowed, String fix) {
        problems.add(move.place(at), code, found, allowed, fix);
    }
}
