package dev.ballast.advice;

import dev.ballast.fact.Fact;
import dev.ballast.finance.Materiality;
import dev.ballast.unit.Count;
import dev.ballast.unit.Money;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** How much an amount weighs to this organisation, in multiples of what matters to it. */
final class Weight {

    /** From here on a tenth of what matters is not worth a digit. */
    private static final double TEN = 10;

    /** The least amount that matters; null when the accounts do not tell it. */
    private final @Nullable Money materiality;

    private Weight(@Nullable Money materiality) {
        this.materiality = materiality;
    }

    static Weight of(Collection<Fact> facts) {
        for (Fact fact : facts) {
            if (fact instanceof Materiality found && found.amount().isPositive()) {
                return new Weight(found.amount());
            }
        }
        return new Weight(null);
    }

    /** Whether money is lost that matters; where nobody knows what matters, any loss does. */
    boolean matters(AtStake atStake) {
        return atStake.lost()
                .filter(lost -> materiality == null || lost.compareTo(materiality) >= 0)
                .isPresent();
    }

    /** Whether all that is at stake is priced, and too small to matter. */
    boolean isSmall(AtStake atStake) {
        return atStake.isPriced() && !matters(atStake);
    }

    /** {@code below what matters, USD 41.4 million}. */
    String least() {
        return materiality == null ? "below what matters" : "below what matters, " + materiality;
    }

    /** {@code 3.1 × materiality}. */
    String of(Money amount) {
        if (materiality == null) {
            return "an amount whose weight is not known";
        }
        double times = amount.value() / materiality.value();
        return "%s × materiality".formatted(Count.of(times).print(times < TEN ? 1 : 0));
    }
}
