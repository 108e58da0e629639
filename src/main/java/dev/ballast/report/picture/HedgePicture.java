package dev.ballast.report.picture;

import dev.ballast.compute.DemandCurve;
import dev.ballast.compute.DemandCurve.Point;
import dev.ballast.unit.Count;
import dev.ballast.unit.Share;
import java.util.List;
import java.util.stream.IntStream;

/** Demand by share of hours, the fullest first, with what is owned as a line across and the range that is best to own. */
final class HedgePicture {

    private static final double HEIGHT = 240;
    private static final double TOP = 44;
    private static final double BOTTOM = 24;
    private static final int TABLE_EVERY = 5;

    private HedgePicture() {}

    static Picture of(DemandCurve curve) {
        List<Point> points = curve.points();
        double most = Math.max(points.get(0).demand().value(), curve.owned().value());
        String title = "Accelerators wanted by share of hours, and owned";
        String says = says(curve);
        var drawing = new Drawing("hedge", title, says, HEIGHT)
                .path("demand", path(points, most))
                .line(Drawing.DASHED, 0, top(curve.owned(), most), Drawing.WIDTH, top(curve.owned(), most))
                .bar(
                        "bar",
                        Drawing.WIDTH - 10,
                        top(curve.bestHigh(), most),
                        10,
                        top(curve.bestLow(), most) - top(curve.bestHigh(), most))
                .line("axis", 0, HEIGHT - BOTTOM, Drawing.WIDTH, HEIGHT - BOTTOM)
                .line("demand", 0, 10, 28, 10)
                .words("wanted, at most " + points.get(0).demand(), 34, 14, "start")
                .line(Drawing.DASHED, Drawing.WIDTH / 2, 10, Drawing.WIDTH / 2 + 28, 10)
                .words("owned " + curve.owned(), Drawing.WIDTH / 2 + 34, 14, "start")
                .bar("bar", 0, 24, 10, 12)
                .words("best to own %s".formatted(range(curve)), 34, 35, "start")
                .words("fullest hour", 0, HEIGHT - 6, "start")
                .words("emptiest hours", Drawing.WIDTH, HEIGHT - 6, "end");
        return new Picture(
                "hedge",
                title,
                says,
                drawing.done(),
                List.of("share of hours with higher demand", "accelerators wanted"),
                rows(points));
    }

    private static List<List<String>> rows(List<Point> points) {
        return IntStream.range(0, points.size())
                .filter(at -> at % TABLE_EVERY == 0)
                .mapToObj(points::get)
                .map(each -> List.of(each.hours().toString(), each.demand().toString()))
                .toList();
    }

    private static String says(DemandCurve curve) {
        long above = curve.points().stream()
                .filter(each -> each.demand().value() > curve.owned().value())
                .count();
        double share = (double) above / curve.points().size();
        String higher =
                above == 0 ? "in no hour" : "in about " + Share.of(Math.round(share * 100) / 100.0) + " of hours";
        return "%s accelerators are owned; demand is higher %s. When capacity is next bought, %s are best to own."
                .formatted(curve.owned(), higher, range(curve));
    }

    private static String range(DemandCurve curve) {
        return curve.bestLow().equals(curve.bestHigh())
                ? curve.bestLow().toString()
                : "%s to %s".formatted(curve.bestLow(), curve.bestHigh());
    }

    private static double[] path(List<Point> points, double most) {
        var path = new double[2 * points.size()];
        for (int at = 0; at < points.size(); at++) {
            path[2 * at] = points.get(at).hours().value() * Drawing.WIDTH;
            path[2 * at + 1] = top(points.get(at).demand(), most);
        }
        return path;
    }

    private static double top(Count level, double most) {
        return HEIGHT - BOTTOM - level.value() / most * (HEIGHT - TOP - BOTTOM);
    }
}
