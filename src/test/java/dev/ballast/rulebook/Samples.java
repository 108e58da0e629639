package dev.ballast.rulebook;

import dev.ballast.fact.About;
import dev.ballast.fact.Inputs;
import dev.ballast.finance.DebtRoom;
import dev.ballast.finance.Limit;
import dev.ballast.finance.Tenor;
import dev.ballast.profile.Recourse;
import dev.ballast.profile.SecuredBy;
import dev.ballast.timeline.CollateralPath;
import dev.ballast.timeline.CoverAtZeroUplift;
import dev.ballast.timeline.Coverage;
import dev.ballast.unit.Money;
import dev.ballast.unit.Months;
import dev.ballast.unit.Ratio;
import dev.ballast.unit.Share;

/** Facts for tests, plain but for the figure that the test is about. */
final class Samples {

    static final About COMPANY = About.organisation("Example");

    private Samples() {}

    static Coverage coverage(double minimum) {
        return coverage(minimum, minimum);
    }

    static Coverage coverage(double minimum, double average) {
        return new Coverage(
                COMPANY,
                Ratio.of(minimum),
                Ratio.of(average),
                Ratio.of(average),
                Ratio.of(2),
                Money.of("USD", 1e6),
                Months.of(12),
                Inputs.none());
    }

    static CoverAtZeroUplift coverAtZeroUplift(double ratio) {
        return new CoverAtZeroUplift(COMPANY, Ratio.of(ratio), Money.of("USD", 0), Inputs.none());
    }

    static DebtRoom debtRoom(boolean available, Limit binding) {
        return new DebtRoom(COMPANY, Money.of("USD", 1e9), available, binding, Ratio.of(1), Ratio.of(3), Inputs.none());
    }

    static Tenor tenor(String id, double tailMonths) {
        return new Tenor(
                About.instrument(id),
                Recourse.NONE,
                SecuredBy.SILICON,
                Months.of(tailMonths),
                Share.of(0.1),
                Money.of("USD", 1e8),
                Inputs.none());
    }

    static CollateralPath path(String id, double peakLtv) {
        return new CollateralPath(
                About.instrument(id),
                Share.of(peakLtv),
                Months.of(3),
                Months.of(3),
                Money.of("USD", 0),
                Months.of(3),
                Inputs.none());
    }
}
