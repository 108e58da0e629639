package dev.ballast.rulebook.mutate;

import java.util.List;

/** The fates of all mutants of a rulebook. */
public record Mutation(List<Fate> fates) {

    /** More mutants than this part may not be excused as saying the same. */
    public static final double MOST_EXCUSED = 0.03;

    public Mutation {
        fates = List.copyOf(fates);
    }

    /** The mutants that ended so. */
    public List<Fate> ended(Fate.End end) {
        return fates.stream().filter(fate -> fate.end() == end).toList();
    }

    /** Whether every mutant is killed, but for few that are proved to say the same, none of them in a critical rule. */
    public boolean isPassed() {
        List<Fate> excused = ended(Fate.End.EQUIVALENT);
        return ended(Fate.End.SURVIVED).isEmpty()
                && excused.size() <= MOST_EXCUSED * fates.size()
                && excused.stream().noneMatch(Fate::isCritical);
    }
}
