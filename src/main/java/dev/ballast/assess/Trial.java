package dev.ballast.assess;

import dev.ballast.action.Edit;
import dev.ballast.advice.Recommendation;
import dev.ballast.fact.Fact;
import java.util.List;
import java.util.Optional;

/**
 * What following one recommendation does, computed by running models and rules again on the changed profile.
 *
 * @param measured the figure that the rule says must improve, before and after, about each thing that the rule spoke of
 * @param effects what else of cash, cover, debt and room for debt is another figure afterwards
 * @param gain what it is worth in the base case; empty when the models price nothing of it
 * @param moved which rules speak otherwise
 */
public record Trial(
        Recommendation recommendation,
        Edit edit,
        Outcome outcome,
        List<Measured> measured,
        List<Measured> effects,
        Optional<Gain> gain,
        Moved moved) {

    public Trial {
        measured = List.copyOf(measured);
        effects = List.copyOf(effects);
    }

    /** Whether the advice stands, and why it is withheld when it does not. */
    public enum Outcome {
        /** Its measure improves and nothing that must be done is new. */
        STANDS("stands"),
        /** Its measure does not improve. */
        NO_BETTER("withheld: the figure that it is for does not improve"),
        /** Following it raises a finding of the highest tier. */
        RAISES_MUST("withheld: following it alone raises something that must be mended");

        private final String words;

        Outcome(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /**
     * One figure before and after, as printed; a figure that is no longer there is said to be so.
     *
     * @param figure its path, as {@code LiquidityCover.ratio}
     */
    public record Measured(String figure, String about, String before, String after) {}

    /**
     * Which rules speak otherwise, by id.
     *
     * @param gone those that no longer speak
     * @param come those that were content and speak now
     * @param uncovered those that were silent only because one that is gone spoke in their place: no doing of the action
     */
    public record Moved(List<String> gone, List<String> come, List<String> uncovered) {

        public Moved {
            gone = List.copyOf(gone);
            come = List.copyOf(come);
            uncovered = List.copyOf(uncovered);
        }
    }

    /** Whether the figure that it is for is better among these facts than among those, about one thing and worse about none. */
    public boolean improves(List<Fact> before, List<Fact> after) {
        return new Figures(before, after).improve(Aim.of(recommendation));
    }

    /** Whether its rule no longer speaks at all once it is followed. */
    public boolean cures() {
        return moved.gone().contains(recommendation.rule().id());
    }
}
