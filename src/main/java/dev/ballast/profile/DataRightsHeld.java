package dev.ballast.profile;

import dev.ballast.unit.Count;
import dev.ballast.unit.Money;

/** Works of others in the data. */
public record DataRightsHeld(
        @Described(
                value = "Works of others in the data: books, articles, pictures, recordings, programs.",
                min = 1,
                example = "120000")
        Count worksCount,

        @Described(
                value = "Those of them for which neither a licence nor an exception of the law is on file.",
                example = "3000")
        Count unclearedWorksCount,

        @Described(value = "What one work without a right would cost in a settlement.", example = "3000")
        @Assumed("profile.uncleared-work-cost")
        Money costPerWork) {}
