package dev.ballast.profile;

import dev.ballast.unit.Money;
import dev.ballast.unit.Months;
import org.jspecify.annotations.Nullable;

/**
 * Models of its own, and what becomes of them.
 *
 * @param complement absent when nothing is said of what sells better where models are cheap
 * @param modelSales absent when nothing is said of revenue from models themselves
 * @param opening absent when nobody asked what opening the weights would bring
 */
public record Openness(
        @Described(
                value =
                        "What training models of one's own costs a year, people and compute counted; zero when none are trained.",
                example = "60000000")
        Money coreTrainingSpend,

        @Described(
                value =
                        "Months by which the best own model is ahead of the best open weights on the work that matters; zero when it is not ahead.",
                max = 60,
                example = "3")
        Months leadMonths,

        @Described(value = "What sells better where models are cheap.", example = "") @Nullable Complement complement,

        @Described(value = "Revenue from models themselves.", example = "") @Nullable ModelSales modelSales,

        @Described(value = "What opening the weights would cost and bring.", example = "") @Nullable Opening opening) {}
