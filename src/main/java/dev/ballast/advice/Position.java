package dev.ballast.advice;

import dev.ballast.rulebook.RuleCard;
import dev.ballast.unit.Count;
import dev.ballast.unit.Months;
import java.util.List;

/** The sentence that a reader sees as the position of a recommendation: why it stands in its tier and where. */
final class Position {

    private final Weight weight;

    Position(Weight weight) {
        this.weight = weight;
    }

    /** Why a finding stands in its tier, and by what it is ordered there. */
    String sentence(RuleCard rule, Tier tier, AtStake atStake, List<Deciding> deciding) {
        String severity = rule.metadata().severity().word();
        return switch (tier) {
            case MUST ->
                "Must, because the finding is critical; within Must the soonest comes first, then the most money; here %s."
                        .formatted(atStake.due()
                                .map(due -> due.equals(Months.ZERO) ? "today" : "in " + due)
                                .orElse("at no known date"));
            case SHOULD -> "Should, because its severity is %s; %s.".formatted(severity, place(rule, atStake));
            case FIND_OUT ->
                "Find out, because it rests on assumed figures that decide it (%s of them); its severity is %s."
                        .formatted(Count.of(deciding.size()), severity);
            case WATCH ->
                weight.isSmall(atStake)
                        ? "Watch, because what is at stake is %s; its severity is %s."
                                .formatted(weight.least(), severity)
                        : "Watch, because its severity is %s.".formatted(severity);
        };
    }

    private String place(RuleCard rule, AtStake atStake) {
        if (rule.metadata().effects().whether()) {
            return "whether a thing is done comes before how it is done";
        }
        return weight.matters(atStake)
                ? "within Should what loses most comes first, here "
                        + atStake.lost().map(weight::of).orElseThrow()
                : "no loss that matters is priced, so it comes after those that are, high before medium, then by the most money, here "
                        + atStake.amount().map(weight::of).orElse("none");
    }
}
