package dev.ballast.report;

import dev.ballast.assess.Comparison;
import dev.ballast.assess.Comparison.Moved;
import dev.ballast.assess.Comparison.Place;
import dev.ballast.assess.Comparison.Said;
import java.util.List;

/** Two answers side by side, for people. */
public final class ComparisonReport {

    private final Lines lines = new Lines();

    private ComparisonReport() {}

    /**
     * What differs between two answers.
     *
     * @param title what the two are, in one sentence
     */
    public static String of(Comparison comparison, String title) {
        var report = new ComparisonReport();
        report.lines.paragraph("", title);
        if (comparison.isSame()) {
            report.lines.paragraph("", "Nothing differs: the same advice on the same figures.");
            return report.lines.toString();
        }
        report.lines.paragraph("", verdict(comparison));
        report.places("Gone", comparison.gone());
        report.places("New", comparison.come());
        report.moved(comparison.moved());
        report.said(comparison.facts());
        return report.lines.toString();
    }

    private static String verdict(Comparison comparison) {
        return "%s gone, %s new, %s moved; %s say something else."
                .formatted(
                        Counted.of(comparison.gone().size(), "recommendation"),
                        comparison.come().size(),
                        comparison.moved().size(),
                        Counted.of(comparison.facts().size(), "figure"));
    }

    private void places(String title, List<Place> places) {
        if (!places.isEmpty()) {
            lines.blank().verbatim(title);
            places.forEach(place -> {
                var rule = place.recommendation().rule();
                lines.paragraph(
                        "  - ", place.words() + ": " + rule.metadata().wording().advice());
                lines.paragraph(
                        "    ",
                        "At stake %s (rule %s)."
                                .formatted(place.recommendation().atStake().words(), rule.id()));
            });
        }
    }

    private void moved(List<Moved> moved) {
        if (!moved.isEmpty()) {
            lines.blank().verbatim("Moved");
            moved.forEach(each -> {
                var after = each.after().recommendation();
                lines.paragraph(
                        "  - ",
                        "From %s to %s: %s"
                                .formatted(
                                        each.before().words(),
                                        each.after().words(),
                                        after.rule().metadata().wording().advice()));
                String was = each.before().recommendation().atStake().words();
                String is = after.atStake().words();
                if (!was.equals(is)) {
                    lines.paragraph("    ", "At stake %s, was %s.".formatted(is, was));
                }
            });
        }
    }

    private void said(List<Said> facts) {
        if (!facts.isEmpty()) {
            lines.blank().verbatim("Figures");
            facts.forEach(each -> {
                lines.paragraph("  - ", each.before().isEmpty() ? "Nothing was said." : each.before());
                lines.paragraph("    now: ", each.after().isEmpty() ? "Nothing is said." : each.after());
            });
        }
    }
}
