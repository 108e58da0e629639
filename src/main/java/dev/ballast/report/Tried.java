package dev.ballast.report;

import dev.ballast.advice.Recommendation;
import dev.ballast.assess.Trial;
import dev.ballast.assess.Trial.Outcome;
import dev.ballast.rulebook.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What trying the advice of one answer showed, in the sentences that every report uses. */
public final class Tried {

    private final List<Trial> trials;

    /** What these trials showed. */
    public Tried(List<Trial> trials) {
        this.trials = trials;
    }

    /** How many were tried and how they came out; empty when none was. */
    Optional<String> summary() {
        if (trials.isEmpty()) {
            return Optional.empty();
        }
        long cured = trials.stream()
                .filter(each -> each.outcome() == Outcome.STANDS && each.cures())
                .count();
        long stands =
                trials.stream().filter(each -> each.outcome() == Outcome.STANDS).count();
        return Optional.of(
                "Tried, each alone, by running models and rules again: %d; %d are enough, %d help and are not enough, %d are withheld. The others name nothing that can be tried."
                        .formatted(trials.size(), cured, stands - cured, trials.size() - stands));
    }

    /** The tier, or that the advice is withheld. */
    public String title(Recommendation recommendation) {
        String tier = recommendation.tier().title();
        return of(recommendation)
                .filter(trial -> trial.outcome() != Outcome.STANDS)
                .map(trial -> "Withheld, else " + tier)
                .orElse(tier);
    }

    /** What was done, what it did, and whether it is enough; empty when it was not tried. */
    public List<String> sentences(Recommendation recommendation) {
        return of(recommendation).map(Tried::sentences).orElse(List.of());
    }

    private static List<String> sentences(Trial trial) {
        var sentences = new ArrayList<String>();
        sentences.add(capital(trial.edit().words()) + ". " + result(trial));
        trial.measured().forEach(each -> sentences.add("– " + figure(each)));
        trial.effects().forEach(each -> sentences.add("– beside it, " + figure(each)));
        trial.gain().ifPresent(gain -> sentences.add("– worth in the base case " + gain.words()));
        if (!trial.moved().come().isEmpty()) {
            sentences.add("– it raises " + String.join(", ", trial.moved().come()));
        }
        return sentences;
    }

    /** Whether the action stands, and whether it is enough by itself, as a sentence. */
    public static String result(Trial trial) {
        return "It " + verdict(trial);
    }

    /** The name of a figure in words: {@code liquidity cover, ratio}. */
    public static String name(Trial.Measured each) {
        return words(each.figure());
    }

    /** Whether it stands, and whether it is enough by itself. */
    static String verdict(Trial trial) {
        if (trial.outcome() != Outcome.STANDS) {
            return trial.outcome().words().replaceFirst("^withheld", "is withheld") + ".";
        }
        return trial.cures()
                ? "is enough: the rule no longer speaks."
                : "helps and is not enough alone: the rule still speaks.";
    }

    /** {@code liquidity cover, ratio, of Acme: 0.29x before, 1.00x after}. */
    static String figure(Trial.Measured each) {
        return "%s of %s: %s before, %s after".formatted(name(each), each.about(), each.before(), each.after());
    }

    private static String words(String path) {
        int dot = path.indexOf('.');
        return Words.of(path.substring(0, dot)).strip() + ", " + Words.of(path.substring(dot + 1));
    }

    static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private Optional<Trial> of(Recommendation recommendation) {
        return trials.stream()
                .filter(each -> each.recommendation()
                        .rule()
                        .id()
                        .equals(recommendation.rule().id()))
                .findFirst();
    }
}
