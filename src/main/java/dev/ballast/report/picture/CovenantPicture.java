package dev.ballast.report.picture;

import dev.ballast.finance.Capped;
import dev.ballast.finance.TestedCovenant;
import dev.ballast.profile.CovenantKind;
import dev.ballast.unit.Months;
import dev.ballast.unit.Share;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How far each covenant is from being broken at its tightest quarter end: a bar each, to the left of the line where it is. */
final class CovenantPicture {

    private static final double ROW = 40;
    private static final double BAR = 14;
    private static final double MIDDLE = Drawing.WIDTH / 2;
    private static final double ROOM = 150;

    private CovenantPicture() {}

    static Optional<Picture> of(List<TestedCovenant> tests) {
        return tests.isEmpty() ? Optional.empty() : Optional.of(drawn(tests));
    }

    private static Picture drawn(List<TestedCovenant> tests) {
        List<TestedCovenant> tightest = tightest(tests);
        String title = "Room under each covenant within a year";
        String says = says(tightest);
        double height = tightest.size() * ROW + 24;
        var drawing = new Drawing("covenants", title, says, height);
        drawing.words("broken", MIDDLE - 8, 14, "end").words("room left", MIDDLE + 8, 14, "start");
        double top = 24;
        for (TestedCovenant each : tightest) {
            double headroom = each.headroom().value();
            double length = Math.abs(headroom) * (MIDDLE - ROOM);
            double left = headroom < 0 ? MIDDLE - length : MIDDLE;
            drawing.words(allowed(each), 0, top + 10, "start")
                    .bar(headroom < 0 ? "bar missing" : "bar", left, top + BAR, length, BAR)
                    .words(
                            each.headroom() + ", " + when(each),
                            headroom < 0 ? left - 6 : left + length + 6,
                            top + 2 * BAR - 2,
                            headroom < 0 ? "end" : "start");
            top += ROW;
        }
        drawing.line("axis", MIDDLE, 20, MIDDLE, height);
        return new Picture(
                "covenants",
                title,
                says,
                drawing.done(),
                List.of("covenant", "allowed", "quarter end", "reached", "room, part of what is allowed"),
                tests.stream().map(CovenantPicture::row).toList());
    }

    /** Of each covenant the quarter end with the least room, the tightest first. */
    private static List<TestedCovenant> tightest(List<TestedCovenant> tests) {
        Map<Integer, TestedCovenant> least = new LinkedHashMap<>();
        tests.forEach(each -> least.merge(
                each.number(), each, (one, other) -> other.headroom().compareTo(one.headroom()) < 0 ? other : one));
        return least.values().stream()
                .sorted(Comparator.comparing(TestedCovenant::headroom))
                .toList();
    }

    private static String says(List<TestedCovenant> tightest) {
        TestedCovenant least = tightest.get(0);
        long broken =
                tightest.stream().filter(each -> each.headroom().value() < 0).count();
        String first = broken == 0
                ? "No covenant is broken within a year."
                : "%d of %d covenants would be broken within a year.".formatted(broken, tightest.size());
        return "%s The tightest is %s: %s %s.".formatted(first, allowed(least), room(least), when(least));
    }

    /** A covenant that is missed by all of its level may be missed by more. */
    private static String room(TestedCovenant each) {
        double headroom = each.headroom().value();
        if (headroom >= 0) {
            return each.headroom() + " of its level is left";
        }
        return "it is missed by %s of its level%s".formatted(Share.of(-headroom), headroom <= -1 ? " or more" : "");
    }

    private static String allowed(TestedCovenant each) {
        String side = each.kind() == CovenantKind.MAX_DEBT_TO_EBITDA ? "at most" : "at least";
        return "%s, %s %s".formatted(each.kind().words(), side, each.level());
    }

    private static String when(TestedCovenant each) {
        return each.month().equals(Months.ZERO) ? "today" : "in " + each.month();
    }

    private static List<String> row(TestedCovenant each) {
        return List.of(
                each.kind().words(),
                each.level().toString(),
                when(each),
                Capped.words(each.reached()),
                each.headroom().toString());
    }
}
