package dev.ballast.report.picture;

import dev.ballast.appraisal.CashPlan;
import dev.ballast.finance.CashMonth;
import dev.ballast.unit.Money;
import java.util.List;
import java.util.Optional;

/** Cash at the end of each month above what must stay: a bar each, below the line where it is missing. */
final class CashPicture {

    private static final double HEIGHT = 220;
    private static final double TOP = 20;
    private static final double BOTTOM = 24;
    private static final double CENTS = 100;
    private static final int LABEL_EVERY = 6;

    private CashPicture() {}

    static Optional<Picture> of(CashPlan plan) {
        return plan.months().isEmpty() ? Optional.empty() : Optional.of(drawn(plan));
    }

    private static Picture drawn(CashPlan plan) {
        List<CashMonth> months = plan.months();
        double most =
                Math.max(0, months.stream().mapToLong(CashMonth::closing).max().orElse(0));
        double least =
                Math.min(0, months.stream().mapToLong(CashMonth::closing).min().orElse(0));
        double scale = (HEIGHT - TOP - BOTTOM) / Math.max(1, most - least);
        double zero = TOP + most * scale;
        String title = "Cash at the end of each month, without new funding";
        String says = says(plan);
        var drawing = new Drawing("cash", title, says, HEIGHT);
        double step = Drawing.WIDTH / months.size();
        for (int at = 0; at < months.size(); at++) {
            double closing = months.get(at).closing();
            double height = Math.abs(closing) * scale;
            drawing.bar(
                    closing < 0 ? "bar missing" : "bar",
                    at * step + step * 0.15,
                    closing < 0 ? zero : zero - height,
                    step * 0.7,
                    height);
            if (at % LABEL_EVERY == 0) {
                drawing.words(month(months.get(at)), at * step, HEIGHT - 6, "start");
            }
        }
        drawing.line("axis", 0, zero, Drawing.WIDTH, zero)
                .words("most: " + money(plan, (long) most), 0, TOP - 6, "start")
                .words("least: " + money(plan, lowest(months).closing()), Drawing.WIDTH, TOP - 6, "end");
        return new Picture(
                "cash",
                title,
                says,
                drawing.done(),
                List.of("month", "cash above what must stay"),
                months.stream()
                        .map(each -> List.of(month(each), money(plan, each.closing())))
                        .toList());
    }

    private static String says(CashPlan plan) {
        CashMonth lowest = lowest(plan.months());
        return plan.months().stream()
                .filter(each -> each.closing() < 0)
                .findFirst()
                .map(first -> "Cash falls short from %s on, and is lowest in %s, at %s."
                        .formatted(month(first), month(lowest), money(plan, lowest.closing())))
                .orElseGet(() -> "Cash lasts through every month shown; it is lowest in %s, at %s."
                        .formatted(month(lowest), money(plan, lowest.closing())));
    }

    private static CashMonth lowest(List<CashMonth> months) {
        CashMonth lowest = months.get(0);
        for (CashMonth each : months) {
            lowest = each.closing() < lowest.closing() ? each : lowest;
        }
        return lowest;
    }

    private static String month(CashMonth each) {
        return each.month().toString().substring(0, "2026-01".length());
    }

    private static String money(CashPlan plan, long cents) {
        return Money.of(plan.currency(), cents / CENTS).toString();
    }
}
