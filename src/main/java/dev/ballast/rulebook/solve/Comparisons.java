package dev.ballast.rulebook.solve;

import dev.ballast.unit.Quantity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Comparisons that have to hold at once. */
public final class Comparisons {

    private final List<Comparison> figures = new ArrayList<>();
    private final List<Comparison> words = new ArrayList<>();

    private Comparisons() {}

    public static Comparisons of(List<Comparison> all) {
        var comparisons = new Comparisons();
        all.forEach(each -> (each.left().isFigure() ? comparisons.figures : comparisons.words).add(each));
        return comparisons;
    }

    /** Whether there are values for which all hold; exact for figures, of which there is one between any two. */
    public boolean arePossible() {
        return new Order(figures).isPossible() && new Wording(words).isPossible();
    }

    /** A value for each cell that is compared, by taste; nothing when there are none. */
    public Optional<Map<Cell, Object>> values(Taste taste) {
        var values = new LinkedHashMap<Cell, Object>();
        if (!new Wording(words).settle(values, taste)) {
            return Optional.empty();
        }
        var fixed = new ArrayList<>(figures);
        for (Comparison each : figures) {
            settle(each.left(), fixed, values, taste);
            if (each.right() instanceof Cell other) {
                settle(other, fixed, values, taste);
            }
        }
        return new Order(fixed).isPossible() ? Optional.of(values) : Optional.empty();
    }

    private static void settle(Cell cell, List<Comparison> fixed, Map<Cell, Object> values, Taste taste) {
        if (!values.containsKey(cell)) {
            double value =
                    taste.value(new Order(fixed).range(cell), cell.component().unit());
            Quantity figure = Figure.of(cell.component().unit(), value);
            values.put(cell, figure);
            fixed.add(Order.fixed(cell, figure));
        }
    }
}
