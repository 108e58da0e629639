package dev.ballast.profile;

import dev.ballast.fact.Place;
import dev.ballast.fact.Problem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects what is wrong with one file, in the order of its lines, up to a hundred problems. */
final class Problems {

    private static final int MOST = 100;
    private static final Comparator<Problem> BY_PLACE = Comparator.comparingInt(
                    (Problem problem) -> problem.place().line())
            .thenComparingInt(problem -> problem.place().column())
            .thenComparing(problem -> problem.place().pointer())
            .thenComparing(Problem::code);

    private final String file;
    private final List<Problem> list = new ArrayList<>();
    private int left;

    Problems(String file) {
        this.file = file;
    }

    void add(Spot spot, String code, String found, String allowed, String fix) {
        if (list.size() < MOST) {
            list.add(new Problem(spot.in(file), code, found, allowed, fix));
        } else {
            left++;
        }
    }

    boolean isEmpty() {
        return list.isEmpty();
    }

    List<Problem> sorted() {
        var sorted = new ArrayList<>(list);
        sorted.sort(BY_PLACE);
        if (left > 0) {
            sorted.add(new Problem(
                    new Place(file, 0, 0, ""),
                    "more-problems",
                    left + " problems more",
                    "at most " + MOST + " are listed",
                    "Mend those above first."));
        }
        return sorted;
    }
}
