package dev.ballast.advice;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The answer in one sentence with counts. */
final class Verdict {

    private Verdict() {}

    /** {@code Meta Platforms: 2 it should do, 1 to watch; 9 rules with nothing to say, 1 could not be assessed, 0 do not apply.} */
    static String of(String client, Collection<Recommendation> recommendations, Silences silences) {
        return "%s: %s; %s with nothing to say, %s could not be assessed, %s."
                .formatted(
                        client,
                        tiers(recommendations),
                        counted(silences.content().size() - silences.standIns().size(), "rule", "rules"),
                        silences.notAssessed().size(),
                        counted(silences.notApplicable().size(), "does not apply", "do not apply"));
    }

    private static String tiers(Collection<Recommendation> recommendations) {
        List<String> parts = new ArrayList<>();
        for (Tier tier : Tier.values()) {
            int count = Math.toIntExact(recommendations.stream()
                    .filter(recommendation -> recommendation.tier() == tier)
                    .count());
            if (count > 0) {
                parts.add(words(tier, count));
            }
        }
        return parts.isEmpty() ? "nothing to do" : String.join(", ", parts);
    }

    private static String words(Tier tier, int count) {
        return switch (tier) {
            case MUST -> counted(count, "thing it must do", "things it must do");
            case SHOULD -> count + " it should do";
            case FIND_OUT -> count + " to find out";
            case WATCH -> count + " to watch";
        };
    }

    private static String counted(int count, String one, String many) {
        return count + " " + (count == 1 ? one : many);
    }
}
