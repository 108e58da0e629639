package dev.ballast.rulebook.verify;

import dev.ballast.fact.Place;
import dev.ballast.fact.Problem;
import dev.ballast.rulebook.cases.WrittenCase;
import java.util.List;

/**
 * One thing wrong with a rulebook.
 *
 * @param code a stable word, such as {@code never-holds}
 * @param named the rules, thresholds or packs that it is about, the one to mend first
 * @param sentence what is wrong, for somebody who has not read the rules
 * @param witness cases on which the engine shows it, to keep beside the rules; none where words are enough
 */
public record Defect(
        Level level, String code, List<String> named, Place place, String sentence, List<WrittenCase> witness) {

    public Defect {
        named = List.copyOf(named);
        witness = List.copyOf(witness);
    }

    /** What keeps rules from being read or loaded, under the name of its file. */
    public static Defect of(Problem problem) {
        return of(problem, problem.place().file());
    }

    static Defect of(Problem problem, String named) {
        String sentence = "found %s; allowed: %s. %s".formatted(problem.found(), problem.allowed(), problem.fix());
        return new Defect(Level.ERROR, problem.code(), List.of(named), problem.place(), sentence, List.of());
    }

    @Override
    public String toString() {
        return "%s %s %s: %s".formatted(level.word(), code, named.get(0), sentence);
    }
}
