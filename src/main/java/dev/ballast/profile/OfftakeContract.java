package dev.ballast.profile;

import dev.ballast.unit.Count;
import org.jspecify.annotations.Nullable;

/**
 * One contract under which a customer takes compute.
 *
 * @param guarantorRating absent when nobody else answers for the customer
 * @param acceleratorsCount absent when the contract does not say how much of the fleet it takes
 * @param serves absent when no lender was promised its payments
 */
public record OfftakeContract(
        @Described(
                value =
                        "A short name, unique among the contracts of the customer: lower-case letters, digits and hyphens.",
                min = 1,
                max = 60,
                pattern = "[a-z0-9]+(-[a-z0-9]+)*",
                patternWords = "lower-case letters, digits and hyphens",
                example = "training-2025")
        String id,

        @Described(value = "From when to when it runs.", example = "")
        Term term,

        @Described(value = "What it brings and what serving it takes of that.", example = "")
        Rent rent,

        @Described(
                value = "The rating of whoever guarantees all that the customer owes under the contract.",
                example = "a")
        @Nullable Rating guarantorRating,

        @Described(value = "Accelerators kept for the customer.", max = 1e8, example = "16000") @Nullable Count acceleratorsCount,

        @Described(
                value = "The instrument, by its id, whose debt service this contract is to pay.",
                min = 1,
                max = 60,
                pattern = "[a-z0-9]+(-[a-z0-9]+)*",
                patternWords = "lower-case letters, digits and hyphens",
                example = "chip-loan-2")
        @Nullable String serves) {

    /** Whether what is owed under it is owed or guaranteed by somebody of investment grade. */
    public boolean isInvestmentGrade(Customer customer) {
        return customer.rating().isInvestmentGrade() || isWrapped();
    }

    /** Whether somebody of investment grade guarantees it. */
    public boolean isWrapped() {
        return guarantorRating != null && guarantorRating.isInvestmentGrade();
    }
}
