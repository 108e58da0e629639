package dev.ballast.assess;

import dev.ballast.advice.Recommendation;
import dev.ballast.fact.Fact;
import dev.ballast.fact.NotApplicable;
import dev.ballast.fact.NotAssessed;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Two answers side by side: what is gone, what is new, what moved, which figures say something else.
 *
 * @param gone places in the first answer whose rule is silent in the second
 * @param come places in the second answer whose rule was silent in the first
 * @param moved rules that speak in both at another tier, place or with other money
 * @param facts what the models say of the second and did not say of the first
 */
public record Comparison(
        Assessment before, Assessment after, List<Place> gone, List<Place> come, List<Moved> moved, List<Said> facts) {

    /** A recommendation and where it stands in its answer, counted from one. */
    public record Place(int at, Recommendation recommendation) {

        /** {@code 3, Should}. */
        public String words() {
            return at + ", " + recommendation.tier().word();
        }
    }

    /** One rule in both answers. */
    public record Moved(Place before, Place after) {

        boolean isMoved() {
            return before.at != after.at || isOther();
        }

        /** Whether it says another tier or other money, wherever other rules have pushed it. */
        boolean isOther() {
            return before.recommendation.tier() != after.recommendation.tier()
                    || !money(before).equals(money(after));
        }

        private static String money(Place place) {
            return place.recommendation.atStake().words();
        }
    }

    /** What one fact says in each answer; empty where it says nothing. */
    public record Said(String before, String after) {}

    public Comparison {
        gone = List.copyOf(gone);
        come = List.copyOf(come);
        moved = List.copyOf(moved);
        facts = List.copyOf(facts);
    }

    public static Comparison of(Assessment before, Assessment after) {
        Map<String, Place> first = places(before);
        Map<String, Place> second = places(after);
        var gone = new ArrayList<Place>();
        var moved = new ArrayList<Moved>();
        first.forEach((rule, place) -> Optional.ofNullable(second.get(rule))
                .ifPresentOrElse(other -> moved.add(new Moved(place, other)), () -> gone.add(place)));
        return new Comparison(
                before,
                after,
                gone,
                second.entrySet().stream()
                        .filter(entry -> !first.containsKey(entry.getKey()))
                        .map(Map.Entry::getValue)
                        .toList(),
                moved.stream().filter(Moved::isMoved).toList(),
                facts(before, after));
    }

    /** Whether both give the same advice on the same figures. */
    public boolean isSame() {
        return gone.isEmpty() && come.isEmpty() && moved.isEmpty() && facts.isEmpty();
    }

    private static Map<String, Place> places(Assessment assessment) {
        var places = new LinkedHashMap<String, Place>();
        for (Recommendation each : assessment.advice().recommendations()) {
            places.put(each.rule().id(), new Place(places.size() + 1, each));
        }
        return places;
    }

    private static List<Said> facts(Assessment before, Assessment after) {
        Map<String, Fact> first = facts(before);
        Map<String, Fact> second = facts(after);
        var said = new ArrayList<Said>();
        first.forEach((key, fact) -> {
            Fact other = second.get(key);
            String then = other == null ? "" : other.statement();
            if (!fact.statement().equals(then)) {
                said.add(new Said(fact.statement(), then));
            }
        });
        second.forEach((key, fact) -> {
            if (!first.containsKey(key)) {
                said.add(new Said("", fact.statement()));
            }
        });
        return said;
    }

    private static Map<String, Fact> facts(Assessment assessment) {
        var facts = new LinkedHashMap<String, Fact>();
        assessment.appraised().facts().forEach(fact -> facts.put(key(fact), fact));
        return facts;
    }

    /** One fact of a type about each thing; of silences, one for what is missing. */
    private static String key(Fact fact) {
        String what = fact instanceof NotAssessed silence
                ? silence.what()
                : fact instanceof NotApplicable silence
                        ? silence.what()
                        : fact.getClass().getSimpleName();
        return what + " " + fact.about();
    }
}
