package dev.ballast.profile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The date that everything is read against, known before the rest is read. */
final class AsOf {

    private static final LocalDate LAST = LocalDate.of(2099, 12, 31);

    private AsOf() {}

    /** The date to use, or null when it cannot be read or no assumptions hold on it, which is reported. */
    static @Nullable LocalDate of(@Nullable Node node, @Nullable LocalDate override, Problems problems) {
        LocalDate submitted = DateShape.parsed(node);
        LocalDate asOf = override == null ? submitted : override;
        LocalDate first = Assumptions.bundled().first();
        if (asOf != null && (asOf.isBefore(first) || asOf.isAfter(LAST))) {
            Spot spot = override == null && node != null ? node.spot() : new Spot(0, 0, "/as_of");
            String allowed = "a date from " + first + ", when the assumptions begin, to " + LAST;
            problems.add(spot, "out-of-range", asOf.toString(), allowed, DateShape.fix(asOf, first, LAST));
            return null;
        }
        return asOf;
    }
}
