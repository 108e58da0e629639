package dev.ballast.assess;

import dev.ballast.action.Measure;
import dev.ballast.advice.Recommendation;
import dev.ballast.fact.About;
import dev.ballast.fact.Direction;
import dev.ballast.rulebook.Match;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What following a recommendation has to improve, as its rule says before anything is tried.
 *
 * @param figure its path, as {@code LiquidityCover.ratio}
 * @param about the things that the rule spoke of
 */
record Aim(String figure, Direction better, Set<About> about) {

    /** Of a recommendation whose rule names a measure. */
    static Aim of(Recommendation advised) {
        String figure = String.valueOf(advised.rule().metadata().effects().measure());
        return new Aim(
                figure,
                Measure.better(figure).orElseThrow(() -> new IllegalStateException("no such measure: " + figure)),
                advised.matches().stream().map(Match::about).collect(Collectors.toUnmodifiableSet()));
    }
}
