package dev.ballast.advice;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Recommendations as a reader meets them: what serves one claim of a pack stands together under the firmest of it. A
 * Must leads unless it is about the very money of a Must before it.
 */
final class Outline {

    private final List<Group> groups;
    private final Map<String, String> numbers;

    private Outline(List<Group> groups) {
        this.groups = List.copyOf(groups);
        this.numbers = numbers(groups);
    }

    /** Groups what is ranked, in its order. */
    static Outline of(List<Recommendation> ranked) {
        var leads = new ArrayList<Recommendation>();
        var also = new HashMap<String, List<Recommendation>>();
        for (Recommendation next : ranked) {
            Recommendation lead = lead(next, leads);
            if (lead.equals(next)) {
                leads.add(next);
            }
            List<Recommendation> under = also.computeIfAbsent(id(lead), any -> new ArrayList<>());
            if (!lead.equals(next)) {
                under.add(next);
            }
        }
        return new Outline(leads.stream()
                .map(lead -> new Group(lead, also.getOrDefault(id(lead), List.of())))
                .toList());
    }

    /** Of several leads that it may stand under, the one about its own money; else the first. */
    private static Recommendation lead(Recommendation next, List<Recommendation> leads) {
        List<Recommendation> fit =
                leads.stream().filter(earlier -> belongs(next, earlier)).toList();
        return fit.stream()
                .filter(earlier -> Overlaps.isSame(next, earlier))
                .findFirst()
                .orElse(fit.isEmpty() ? next : fit.get(0));
    }

    List<Group> groups() {
        return groups;
    }

    /** All of them in the order in which a reader meets them. */
    List<Recommendation> read() {
        return groups.stream()
                .flatMap(group -> Stream.concat(Stream.of(group.lead()), group.also().stream()))
                .toList();
    }

    /** {@code 3} for what leads the third group, {@code 3.2} for the second under it. */
    String number(Recommendation recommendation) {
        return numbers.getOrDefault(id(recommendation), "");
    }

    private static boolean belongs(Recommendation next, Recommendation lead) {
        return next.tier() == Tier.MUST
                ? Overlaps.isSame(next, lead)
                : claim(next).equals(claim(lead));
    }

    private static Map<String, String> numbers(List<Group> groups) {
        var numbers = new HashMap<String, String>();
        int number = 1;
        for (Group group : groups) {
            numbers.put(id(group.lead()), String.valueOf(number));
            for (int at = 0; at < group.also().size(); at++) {
                numbers.put(id(group.also().get(at)), number + "." + (at + 1));
            }
            number++;
        }
        return numbers;
    }

    private static String claim(Recommendation recommendation) {
        return recommendation.rule().metadata().grounds().claim();
    }

    private static String id(Recommendation recommendation) {
        return recommendation.rule().id();
    }
}
