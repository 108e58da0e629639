package dev.ballast.rulebook.solve;

import dev.ballast.rulebook.Operator;
import dev.ballast.unit.Quantity;
import java.util.ArrayList;
import java.util.List;

/**
 * Which figures have to be below which. Figures are dense, so comparisons can all hold exactly when no figure would
 * have to be below itself. Source: Floyd-Warshall closure over the order, as any text on difference constraints.
 */
final class Order {

    /** Nothing is known; at most; below. */
    private static final byte NONE = 0;

    private static final byte AT_MOST = 1;
    private static final byte BELOW = 2;

    private final List<Object> nodes = new ArrayList<>();
    private final List<int[]> unequal = new ArrayList<>();
    private byte[][] below;

    Order(List<Comparison> comparisons) {
        comparisons.forEach(each -> {
            node(each.left());
            node(each.right());
        });
        below = new byte[nodes.size()][nodes.size()];
        comparisons.forEach(this::add);
        constants();
        close();
    }

    private int node(Object value) {
        int at = nodes.indexOf(value);
        if (at < 0) {
            nodes.add(value);
            return nodes.size() - 1;
        }
        return at;
    }

    private void add(Comparison each) {
        int left = node(each.left());
        int right = node(each.right());
        switch (each.operator()) {
            case LESS -> edge(left, right, BELOW);
            case AT_MOST -> edge(left, right, AT_MOST);
            case MORE -> edge(right, left, BELOW);
            case AT_LEAST -> edge(right, left, AT_MOST);
            case EQUAL -> {
                edge(left, right, AT_MOST);
                edge(right, left, AT_MOST);
            }
            case UNEQUAL -> unequal.add(new int[] {left, right});
        }
    }

    private void edge(int from, int to, byte kind) {
        below[from][to] = (byte) Math.max(below[from][to], kind);
    }

    private void constants() {
        for (int i = 0; i < nodes.size(); i++) {
            for (int j = 0; j < nodes.size(); j++) {
                if (i != j && nodes.get(i) instanceof Quantity one && nodes.get(j) instanceof Quantity other) {
                    if (one.value() < other.value()) {
                        edge(i, j, BELOW);
                    } else if (one.value() == other.value()) {
                        edge(i, j, AT_MOST);
                    }
                }
            }
        }
    }

    private void close() {
        int n = nodes.size();
        for (int via = 0; via < n; via++) {
            for (int from = 0; from < n; from++) {
                if (below[from][via] != NONE) {
                    for (int to = 0; to < n; to++) {
                        if (below[via][to] != NONE) {
                            edge(from, to, (byte) Math.max(below[from][via], below[via][to]));
                        }
                    }
                }
            }
        }
    }

    boolean isPossible() {
        for (int at = 0; at < nodes.size(); at++) {
            if (below[at][at] == BELOW) {
                return false;
            }
        }
        return unequal.stream().noneMatch(pair -> isForced(pair[0], pair[1]));
    }

    private boolean isForced(int left, int right) {
        return left == right || (below[left][right] == AT_MOST && below[right][left] == AT_MOST);
    }

    /** Between which values a cell has to lie, given those that are fixed. */
    Range range(Cell cell) {
        var range = new Range();
        int at = nodes.indexOf(cell);
        if (at < 0) {
            return range;
        }
        for (int other = 0; other < nodes.size(); other++) {
            if (nodes.get(other) instanceof Quantity value) {
                if (below[other][at] != NONE) {
                    range.raise(value.value(), below[other][at] == BELOW);
                }
                if (below[at][other] != NONE) {
                    range.lower(value.value(), below[at][other] == BELOW);
                }
            }
        }
        for (int[] pair : unequal) {
            int other = pair[0] == at ? pair[1] : pair[1] == at ? pair[0] : at;
            if (other != at && nodes.get(other) instanceof Quantity value) {
                range.forbid(value.value());
            }
        }
        return range;
    }

    /** The comparison that fixes a cell to a value. */
    static Comparison fixed(Cell cell, Quantity value) {
        return new Comparison(cell, Operator.EQUAL, value);
    }
}
