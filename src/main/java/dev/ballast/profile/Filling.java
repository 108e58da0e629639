package dev.ballast.profile;

import dev.ballast.unit.Money;
import java.util.Currency;
import org.jspecify.annotations.Nullable;

/** The figure that an assumption puts in the place of one that is missing. */
final class Filling {

    private Filling() {}

    /** The assumed figure; null for an amount in another currency, except that nothing is nothing in every currency. */
    static @Nullable Object of(Assumption assumption, Currency currency) {
        if (assumption.quantity() instanceof Money money && !money.currency().equals(currency)) {
            return money.value() == 0 ? Money.zero(currency) : null;
        }
        return assumption.quantity();
    }
}
