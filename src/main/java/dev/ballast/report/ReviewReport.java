package dev.ballast.report;

import dev.ballast.review.Change;
import dev.ballast.review.Effect;
import dev.ballast.review.Health;
import dev.ballast.review.RulesChange;
import dev.ballast.rulebook.explain.Verdict;
import dev.ballast.rulebook.verify.Defect;

/** What a change of rules does, and how a rulebook fares, for people. */
public final class ReviewReport {

    private ReviewReport() {}

    /** Class of the change, what differs in the files, and which clients are told something else and why. */
    public static String of(RulesChange review) {
        var lines = new Lines();
        if (review.changes().isEmpty()) {
            return lines.paragraph("", "No difference between the two.").toString();
        }
        lines.paragraph(
                "",
                "%s change of %s."
                        .formatted(
                                article(review.kind().word()),
                                count(review.changes().size())));
        review.changes().forEach(change -> change(change, lines));
        lines.blank();
        if (review.effects().isEmpty()) {
            lines.paragraph("", "None of %s is told anything else.".formatted(Counted.of(review.clients(), "client")));
        } else {
            lines.paragraph("", "Of %s".formatted(Counted.of(review.clients(), "client")));
            review.effects().forEach(effect -> effect(effect, lines));
        }
        return lines.blank().paragraph("", neutrality(review)).toString();
    }

    private static String count(int entries) {
        return entries == 1 ? "1 entry" : entries + " entries";
    }

    private static String article(String word) {
        return ("aeiou".indexOf(word.charAt(0)) < 0 ? "A " : "An ") + word;
    }

    private static void change(Change change, Lines lines) {
        lines.blank()
                .paragraph(
                        "",
                        "%s %s: %s"
                                .formatted(
                                        change.what(),
                                        change.id(),
                                        change.kind().word()));
        for (Change.Part part : change.parts()) {
            if (part.before().isEmpty()) {
                lines.hanging("  + ", 4, part.name() + ": " + part.after());
            } else if (part.after().isEmpty()) {
                lines.hanging("  - ", 4, part.name() + ": " + part.before());
            } else {
                lines.hanging("  - ", 4, part.name() + ": " + part.before());
                lines.hanging("  + ", 4, part.name() + ": " + part.after());
            }
        }
    }

    private static void effect(Effect effect, Lines lines) {
        lines.hanging(
                "  – ",
                4,
                "%d: %s, from %s to %s; the first is %s"
                        .formatted(effect.clients(), effect.rule(), effect.before(), effect.after(), effect.witness()));
        lines.paragraph("      ", WhyReport.sentence(effect.why()));
    }

    private static String neutrality(RulesChange review) {
        return switch (review.neutrality()) {
            case PROVED -> "Neutral, and proved so: no client within the declared ranges can tell the two apart.";
            case NO_DIFFERENCE_SEEN ->
                "No difference seen, which is no proof: a client outside these %d may be told something else."
                        .formatted(review.clients());
            case COUNTEREXAMPLE -> "Not neutral: see the clients above.";
        };
    }

    /** Papers that need somebody, rules that nobody met, and how often each rule spoke. */
    public static String of(Health health) {
        var lines = new Lines();
        lines.paragraph("", "Sources and reviews");
        for (Defect paper : health.papers()) {
            lines.hanging(
                    "  – ", 4, "%s %s: %s".formatted(paper.code(), paper.named().get(0), paper.sentence()));
        }
        if (health.papers().isEmpty()) {
            lines.paragraph("  ", "nothing is stale, second-hand or overdue");
        }
        lines.blank()
                .paragraph(
                        "",
                        "Never met by any of %s: %s"
                                .formatted(
                                        Counted.of(health.clients(), "client"),
                                        Counted.of(health.neverMet().size(), "rule")));
        health.neverMet().forEach(rate -> lines.paragraph("  – ", rate.rule().id()));
        lines.blank()
                .paragraph("", "How many clients each rule fires on, is content with, could not assess, passes over");
        for (Health.Rate rate : health.rates()) {
            lines.verbatim("  %4d %4d %4d %4d  %s"
                    .formatted(
                            rate.of(Verdict.FIRES),
                            rate.of(Verdict.CONTENT),
                            rate.of(Verdict.NOT_ASSESSED),
                            rate.of(Verdict.NOT_APPLICABLE),
                            rate.rule().id()));
        }
        return lines.toString();
    }
}
