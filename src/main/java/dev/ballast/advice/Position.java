package dev.ballast.advice;

import dev.ballast.fact.Fact;
import dev.ballast.finance.Materiality;
import dev.ballast.rulebook.RuleCard;
import dev.ballast.unit.Count;
import dev.ballast.unit.Money;
import dev.ballast.unit.Months;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The sentence that a reader sees as the position of a recommendation: why it stands in its tier and where. */
final class Position {

    /** From here on a tenth of materiality is not worth a digit. */
    private static final double TEN = 10;

    /** The least amount that matters; null when the accounts do not tell it. */
    private final @Nullable Money materiality;

    private Position(@Nullable Money materiality) {
        this.materiality = materiality;
    }

    static Position of(Collection<Fact> facts) {
        for (Fact fact : facts) {
            if (fact instanceof Materiality found && found.amount().isPositive()) {
                return new Position(found.amount());
            }
        }
        return new Position(null);
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
            case SHOULD ->
                "Should, because its severity is %s; within Should high comes before medium, then the most money, here %s."
                        .formatted(severity, worth(atStake));
            case FIND_OUT ->
                "Find out, because it rests on assumed figures that decide it (%s of them); its severity is %s."
                        .formatted(Count.of(deciding.size()), severity);
            case WATCH -> "Watch, because its severity is %s.".formatted(severity);
        };
    }

    private String worth(AtStake atStake) {
        return atStake.amount().map(this::worth).orElse("none");
    }

    private String worth(Money amount) {
        if (materiality == null) {
            return "an amount whose weight is not known";
        }
        double times = amount.value() / materiality.value();
        return "%s × materiality".formatted(Count.of(times).print(times < TEN ? 1 : 0));
    }
}
