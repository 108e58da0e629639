package dev.ballast.report.picture;

import dev.ballast.appraisal.CollateralPlan;
import dev.ballast.timeline.LtvMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** What is owed on each loan beside what the silicon that is pledged for it would fetch, month by month. */
final class CollateralPicture {

    private static final double HEIGHT = 200;
    private static final double TOP = 24;
    private static final double BOTTOM = 24;
    private static final int YEAR = 12;

    private CollateralPicture() {}

    static List<Picture> of(CollateralPlan plan) {
        Map<String, List<LtvMonth>> loans = new LinkedHashMap<>();
        plan.months()
                .forEach(each -> loans.computeIfAbsent(each.instrument(), any -> new ArrayList<>())
                        .add(each));
        return loans.entrySet().stream()
                .map(loan -> drawn(loan.getKey(), loan.getValue()))
                .toList();
    }

    private static Picture drawn(String loan, List<LtvMonth> months) {
        double most = months.stream()
                .mapToDouble(
                        each -> Math.max(each.principal().value(), each.value().value()))
                .max()
                .orElse(1);
        String id = "collateral-" + loan;
        String title = "Principal of %s beside the expected value of its silicon".formatted(loan);
        String says = says(months);
        int last = months.get(months.size() - 1).month();
        var drawing = new Drawing(id, title, says, HEIGHT)
                .path(
                        "owed",
                        points(months, most, last, each -> each.principal().value()))
                .path(
                        Drawing.DASHED,
                        points(months, most, last, each -> each.value().value()))
                .line("axis", 0, HEIGHT - BOTTOM, Drawing.WIDTH, HEIGHT - BOTTOM)
                .line("owed", 0, 10, 28, 10)
                .words("principal, today " + months.get(0).principal(), 34, 14, "start")
                .line(Drawing.DASHED, Drawing.WIDTH / 2, 10, Drawing.WIDTH / 2 + 28, 10)
                .words("value of the silicon, today " + months.get(0).value(), Drawing.WIDTH / 2 + 34, 14, "start")
                .words("today", 0, HEIGHT - 6, "start")
                .words("after %d months".formatted(last), Drawing.WIDTH, HEIGHT - 6, "end");
        return new Picture(
                id,
                title,
                says,
                drawing.done(),
                List.of("month", "principal", "value of the silicon", "loan-to-value"),
                months.stream()
                        .filter(each -> each.month() % YEAR == 0 || each.month() == last)
                        .map(each -> List.of(
                                String.valueOf(each.month()),
                                each.principal().toString(),
                                each.value().toString(),
                                each.ltv().toString()))
                        .toList());
    }

    private static double[] points(List<LtvMonth> months, double most, int last, ToDoubleFunction<LtvMonth> height) {
        var points = new double[2 * months.size()];
        for (int at = 0; at < months.size(); at++) {
            points[2 * at] = Drawing.WIDTH * months.get(at).month() / Math.max(1, last);
            points[2 * at + 1] =
                    HEIGHT - BOTTOM - height.applyAsDouble(months.get(at)) / most * (HEIGHT - TOP - BOTTOM);
        }
        return points;
    }

    private static String says(List<LtvMonth> months) {
        List<LtvMonth> under = months.stream().filter(LtvMonth::isUnderWater).toList();
        return under.isEmpty()
                ? "The silicon is worth more than is owed in every month."
                : "More is owed than the silicon would fetch in %d of %d months, first in month %d."
                        .formatted(under.size(), months.size(), under.get(0).month());
    }
}
