package dev.ballast.advice;

import dev.ballast.fact.About;
import dev.ballast.rulebook.Match;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The whole decision in one place: one line for each group of recommendations, and which of them are about the same loan,
 * hall or customer and must be decided together.
 *
 * @param lines one a group, in order
 * @param together one sentence for each thing that more than one recommendation is about
 */
public record InShort(List<Line> lines, List<String> together) {

    /** What stands above the lines. */
    public static final String TITLE = "In short; amounts may be the same money, which each recommendation says below";

    /** What is there once: advice on the whole organisation is not advice on the same thing. */
    private static final String ORGANISATION = "organisation";

    public InShort {
        lines = List.copyOf(lines);
        together = List.copyOf(together);
    }

    /** Whether there are too few groups to sum them up. */
    public boolean isTooShort() {
        return lines.size() < 2;
    }

    /**
     * One group in one line.
     *
     * @param number of the recommendation that leads
     * @param words the tier and the first clause of its advice
     * @param terms the most money that is at stake in it, how sure it is, and which figures would undo it
     */
    public record Line(String number, String words, String terms) {}

    static InShort of(Advice advice) {
        return new InShort(
                advice.groups().stream()
                        .map(group -> line(advice, group.lead()))
                        .toList(),
                together(advice));
    }

    private static Line line(Advice advice, Recommendation lead) {
        List<Deciding> flips = Stream.concat(lead.deciding().stream(), lead.parameters().stream())
                .toList();
        return new Line(
                advice.number(lead),
                lead.tier().title() + ": "
                        + first(lead.rule().metadata().wording().advice()),
                "%s; confidence %s%s"
                        .formatted(
                                lead.atStake().shortly(),
                                lead.confidence().level(),
                                flips.isEmpty()
                                        ? "; no assumed figure alone undoes it"
                                        : "; undone by "
                                                + listed(flips.stream()
                                                        .map(Deciding::shortly)
                                                        .toList())));
    }

    /** What comes before the first colon, semicolon or full stop; before the second when that is one word. */
    static String first(String advice) {
        String[] clauses = advice.split("[:;.](\\s|$)", 3);
        return (clauses.length > 1 && !clauses[0].contains(" ") ? clauses[0] + ": " + clauses[1] : clauses[0]).strip();
    }

    /** The first named is the firmest. */
    private static List<String> together(Advice advice) {
        Map<About, Set<String>> numbers = new TreeMap<>();
        for (Recommendation each : advice.read()) {
            for (Match match : each.matches()) {
                if (!match.about().kind().equals(ORGANISATION)) {
                    numbers.computeIfAbsent(match.about(), any -> new LinkedHashSet<>())
                            .add(advice.number(each));
                }
            }
        }
        Map<List<String>, List<About>> alike = numbers.entrySet().stream()
                .filter(entry -> entry.getValue().size() > 1)
                .collect(Collectors.groupingBy(
                        entry -> List.copyOf(entry.getValue()),
                        LinkedHashMap::new,
                        Collectors.mapping(Map.Entry::getKey, Collectors.toList())));
        return alike.entrySet().stream()
                .map(entry -> "%s are about %s: look at them together; the first is the firmest."
                        .formatted(listed(entry.getKey()), listed(entry.getValue())))
                .toList();
    }

    private static String listed(List<?> names) {
        String last = names.get(names.size() - 1).toString();
        return names.size() == 1
                ? last
                : names.subList(0, names.size() - 1).stream()
                                .map(Object::toString)
                                .collect(Collectors.joining(", "))
                        + " and " + last;
    }
}
