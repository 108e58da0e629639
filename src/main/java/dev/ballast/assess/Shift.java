package dev.ballast.assess;

import dev.ballast.assess.Comparison.Place;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What other rules do to the advice of one rule, over some clients.
 *
 * @param gone clients whom it no longer advises
 * @param come clients whom it newly advises
 * @param moved clients whom it advises at another tier or with other money; the place alone says nothing of the rule itself
 */
public record Shift(String rule, int gone, int come, int moved) {

    /** All that differs, by rule in alphabetical order. */
    static List<Shift> of(List<Comparison> comparisons) {
        SortedMap<String, Shift> shifts = new TreeMap<>();
        for (Comparison each : comparisons) {
            each.gone().forEach(place -> add(shifts, new Shift(rule(place), 1, 0, 0)));
            each.come().forEach(place -> add(shifts, new Shift(rule(place), 0, 1, 0)));
            each.moved().stream()
                    .filter(Comparison.Moved::isOther)
                    .forEach(both -> add(shifts, new Shift(rule(both.after()), 0, 0, 1)));
        }
        return List.copyOf(shifts.values());
    }

    private static void add(SortedMap<String, Shift> shifts, Shift one) {
        shifts.merge(
                one.rule,
                one,
                (before, more) -> new Shift(
                        one.rule, before.gone + more.gone, before.come + more.come, before.moved + more.moved));
    }

    private static String rule(Place place) {
        return place.recommendation().rule().id();
    }
}
