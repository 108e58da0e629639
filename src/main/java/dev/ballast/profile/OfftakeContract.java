package dev.ballast.profile;

import org.jspecify.annotations.Nullable;

/**
 * One contract under which a customer takes compute.
 *
 * @param guarantorRating absent when nobody else answers for the customer
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

        @Described(value = "What it brings.", example = "") Rent rent,

        @Described(
                value = "The rating of whoever guarantees all that the customer owes under the contract.",
                example = "a")
        @Nullable Rating guarantorRating) {

    /** Whether what is owed under it is owed or guaranteed by somebody of investment grade. */
    public boolean isInvestmentGrade(Customer customer) {
        return customer.rating().isInvestmentGrade() || isWrapped();
    }

    /** Whether somebody of investment grade guarantees it. */
    public boolean isWrapped() {
        return guarantorRating != null && guarantorRating.isInvestmentGrade();
    }
}
