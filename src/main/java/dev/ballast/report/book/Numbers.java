package dev.ballast.report.book;

import dev.ballast.fact.Threshold;
import dev.ballast.report.html.Html;
import dev.ballast.review.Contents;
import dev.ballast.rulebook.Rulebook;
import dev.ballast.rulebook.pack.Source;
import dev.ballast.rulebook.pack.ThresholdEntry;
import dev.ballast.rulebook.pack.Thresholds;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Every threshold with all its values, who set them and when they were last looked up. */
final class Numbers {

    private static final List<String> HEADS =
            List.of("threshold", "from", "value", "bounds", "state", "source", "kind", "last read");

    private Numbers() {}

    static void write(Html html, Rulebook rulebook) {
        html.element(
                "p",
                "A pack above may move a threshold within its bounds, with reason, owner, another approver and an expiry,"
                        + " and no further; one that is protected not at all without them. “Last read” is the day on which the"
                        + " source, or the judgement, was last looked at.");
        rulebook.packs().forEach(pack -> {
            if (pack.thresholds() instanceof Thresholds table
                    && !table.entries().isEmpty()) {
                var rows = new ArrayList<List<String>>();
                table.entries().forEach(entry -> entry.values().forEach(value -> rows.add(row(entry, value))));
                html.table("Thresholds of the pack " + pack.card().id(), HEADS, rows);
            }
        });
    }

    private static List<String> row(ThresholdEntry entry, ThresholdEntry.Value value) {
        Source source = value.source();
        String key = value.key() == null ? "" : " (" + value.key() + ")";
        String place = source.locator() == null ? "" : ", " + source.locator();
        return List.of(
                entry.id() + key + ": " + entry.title(),
                value.from().toString(),
                entry.unit().of(value.value()).toString(),
                entry.unit().of(entry.bounds().low()) + " to "
                        + entry.unit().of(entry.bounds().high()),
                word(value.knowledge().status()),
                source.issuer() + ", " + source.title() + place,
                word(source.kind()),
                value.knowledge().checked().toString());
    }

    /** What a reader of a card has to know of a threshold beside its value: that its source is read again. */
    static String mark(Contents contents, Threshold threshold) {
        return Thresholds.of(contents.rules().rulebook().packs()).stream()
                        .filter(entry -> entry.id().equals(threshold.id()))
                        .flatMap(entry -> entry.values().stream())
                        .anyMatch(value -> value.knowledge().status() == ThresholdEntry.Status.UNDER_REVIEW
                                && threshold.name().endsWith(value.key() == null ? "" : "/" + value.key()))
                ? " (under review)"
                : "";
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
