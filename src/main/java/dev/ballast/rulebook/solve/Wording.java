package dev.ballast.rulebook.solve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which word or flag each cell may be, where comparisons name some of them. */
final class Wording {

    private final List<Comparison> comparisons;
    private final Map<Cell, List<Object>> open = new LinkedHashMap<>();

    Wording(List<Comparison> comparisons) {
        this.comparisons = comparisons;
        for (Comparison each : comparisons) {
            open.computeIfAbsent(each.left(), Wording::all);
            if (each.right() instanceof Cell other) {
                open.computeIfAbsent(other, Wording::all);
            } else {
                open.computeIfPresent(
                        each.left(),
                        (cell, values) -> values.stream()
                                .filter(value -> each.operator().holds(value, each.right()))
                                .toList());
            }
        }
    }

    static List<Object> all(Cell cell) {
        Class<?> type = cell.component().type();
        return type == boolean.class
                ? List.of(false, true)
                : List.copyOf(Arrays.asList((Object[]) type.getEnumConstants()));
    }

    boolean isPossible() {
        return settle(new ArrayList<>(open.keySet()), new LinkedHashMap<>(), Taste.plain());
    }

    /** Fills in a word for every cell that is compared; false when there is none. */
    boolean settle(Map<Cell, Object> values, Taste taste) {
        return settle(new ArrayList<>(open.keySet()), values, taste);
    }

    private boolean settle(List<Cell> left, Map<Cell, Object> values, Taste taste) {
        if (left.isEmpty()) {
            return true;
        }
        Cell cell = left.get(0);
        List<Object> choices = open.getOrDefault(cell, List.of());
        int first = choices.isEmpty() ? 0 : taste.pick(choices.size());
        for (int at = 0; at < choices.size(); at++) {
            values.put(cell, choices.get((first + at) % choices.size()));
            if (holds(values) && settle(left.subList(1, left.size()), values, taste)) {
                return true;
            }
            values.remove(cell);
        }
        return false;
    }

    private boolean holds(Map<Cell, Object> values) {
        for (Comparison each : comparisons) {
            Object one = values.get(each.left());
            Object other = each.right() instanceof Cell cell ? values.get(cell) : each.right();
            if (one != null && other != null && !each.operator().holds(one, other)) {
                return false;
            }
        }
        return true;
    }
}
