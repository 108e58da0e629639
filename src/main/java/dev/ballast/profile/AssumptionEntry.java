package dev.ballast.profile;

import dev.ballast.unit.Unit;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One assumption of {@code assumptions.json} with all of its dated values.
 *
 * @param currency present exactly for amounts of money
 */
record AssumptionEntry(
        @Described(
                value = "Name of the assumption, in words joined by dots.",
                min = 1,
                max = 80,
                example = "silicon.life")
        String id,

        @Described(value = "What is assumed.", min = 1, max = 200, example = "Economic life of accelerators")
        String title,

        @Described(value = "The unit of every value.", example = "months")
        Unit unit,

        @Described(value = "The currency of amounts.", example = "USD") @Nullable Currency currency,

        @Described(value = "Values, each from its own day on.", max = 50, example = "")
        List<DatedAssumption> values) {

    AssumptionEntry {
        values = List.copyOf(values);
    }
}
