package dev.ballast.profile;

import java.time.LocalDate;
import java.util.List;

/**
 * Ratings by interest cover as one edition of a published table has them, the best first.
 *
 * @param largeFrom market value of equity from which a company counts as large, in whole units of its currency, whichever it is
 */
public record RatingTable(
        @Described(value = "The day from which the edition holds.", example = "2025-01-01")
        LocalDate from,

        @Described(value = "The day on which the edition was taken in.", example = "2026-11-01")
        LocalDate knownSince,

        @Described(value = "Where it comes from.", min = 1, max = 600, example = "Damodaran")
        String source,

        @Described(value = "Value of equity from which a company is large.", example = "5000000000")
        double largeFrom,

        @Described(value = "The ratings, the best first.", max = 30, example = "")
        List<RatingByCover> ratings) {

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException when a worse rating asks for as much cover as a better one
     */
    public RatingTable {
        ratings = List.copyOf(ratings);
        for (int at = 1; at < ratings.size(); at++) {
            RatingByCover better = ratings.get(at - 1);
            RatingByCover worse = ratings.get(at);
            if (worse.largeCoverRatio().compareTo(better.largeCoverRatio()) >= 0
                    || worse.smallCoverRatio().compareTo(better.smallCoverRatio()) >= 0) {
                throw new IllegalArgumentException("ratings out of order: " + worse);
            }
        }
    }

    /** The place of the best rating that this cover earns; of none the last. */
    public int at(double cover, boolean isLarge) {
        int last = ratings.size() - 1;
        for (int at = 0; at < last; at++) {
            RatingByCover rating = ratings.get(at);
            double least = (isLarge ? rating.largeCoverRatio() : rating.smallCoverRatio()).value();
            if (cover >= least) {
                return at;
            }
        }
        return last;
    }
}
