package dev.ballast.report;

import dev.ballast.advice.Advice;
import dev.ballast.advice.Group;
import dev.ballast.advice.Recommendation;
import dev.ballast.rulebook.Held;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The recommendations for people. What leads a group is told in full, what stands under it in short; of many groups the
 * later ones are told in short too. A step of a working is written once in an answer; those of the year stand in its table.
 */
final class RecommendationText {

    /** So many groups are told in full. */
    private static final int FULL = 10;

    private static final String MARGIN = "    ";

    private final Advice advice;
    private final Lines lines;
    private final RecommendationWords words;
    private final Tried tried;

    RecommendationText(Advice advice, Tried tried, Lines lines) {
        this.tried = tried;
        this.advice = advice;
        this.lines = lines;
        this.words = new RecommendationWords(advice);
    }

    void write() {
        int group = 1;
        for (Group next : advice.groups()) {
            if (group == FULL + 1) {
                lines.blank().paragraph("", "After these");
            }
            if (group <= FULL) {
                full(next.lead());
            } else {
                brief(next.lead());
            }
            next.also().forEach(this::brief);
            group++;
        }
    }

    private void full(Recommendation recommendation) {
        var metadata = recommendation.rule().metadata();
        head(recommendation);
        labelled("About", words.about(recommendation));
        labelled(
                "Because",
                List.of(recommendation.rule().title() + ". "
                        + metadata.wording().rationale()));
        money(recommendation);
        labelled(
                "Confidence",
                List.of(recommendation.confidence().level() + ": "
                        + recommendation.confidence().reason()));
        labelled("Why", words.why(recommendation));
        labelled("Worked", words.worked(recommendation));
        labelled("Tried", tried.sentences(recommendation));
        flips(recommendation);
        labelled("Position", List.of(recommendation.position()));
        labelled("Limits", List.of(metadata.wording().limits()));
        labelled(
                "Source",
                List.of(metadata.grounds().source() + " (rule "
                        + recommendation.rule().id() + RecommendationWords.pack(recommendation.rule()) + ")"));
    }

    /** Title, money, what held and the working; the rest stands in the answer for machines. */
    private void brief(Recommendation recommendation) {
        head(recommendation);
        var held = recommendation.matches().stream()
                .flatMap(match -> match.conditions().stream())
                .map(Held::sentence)
                .distinct()
                .collect(Collectors.joining("; "));
        labelled("About", words.about(recommendation));
        labelled(
                "Because",
                List.of(recommendation.rule().title() + (held.isEmpty() ? "" : ": " + held) + " (rule "
                        + recommendation.rule().id() + ")."));
        money(recommendation);
        labelled("Worked", words.worked(recommendation));
        labelled("Tried", tried.sentences(recommendation));
        flips(recommendation);
    }

    private void flips(Recommendation recommendation) {
        labelled("Would flip", recommendation.flips());
    }

    private void head(Recommendation recommendation) {
        String number = advice.number(recommendation) + ".";
        String title = tried.title(recommendation) + ": "
                + recommendation.rule().metadata().wording().advice();
        String first = "%-4s".formatted(number) + (number.length() < MARGIN.length() ? "" : " ");
        lines.blank().hanging(first, first.length(), title);
    }

    private void money(Recommendation recommendation) {
        labelled("At stake", List.of(recommendation.atStake().words()));
        List<String> overlaps = advice.overlaps(recommendation);
        labelled("Same money", overlaps.isEmpty() ? overlaps : List.of(String.join("; ", overlaps) + ": do not add."));
    }

    private void labelled(String label, List<String> sentences) {
        String lead = MARGIN + "%-12s".formatted(label);
        for (String sentence : sentences) {
            boolean isUnder = sentence.startsWith("– ");
            lines.hanging(lead, MARGIN.length() + (isUnder ? 14 : 12), sentence);
            lead = " ".repeat(MARGIN.length() + 12);
        }
    }
}
