package dev.ballast.advice;

import java.util.List;

/**
 * Recommendations that serve one claim.
 *
 * @param lead the firmest of them
 * @param also the others, in their order
 */
public record Group(Recommendation lead, List<Recommendation> also) {

    public Group {
        also = List.copyOf(also);
    }
}
