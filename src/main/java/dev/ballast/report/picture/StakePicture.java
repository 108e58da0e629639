package dev.ballast.report.picture;

import dev.ballast.advice.Advice;
import dev.ballast.advice.Recommendation;
import dev.ballast.unit.Money;
import java.util.List;
import java.util.Optional;

/** What each recommendation has at stake, in the order of the advice: one bar each. */
final class StakePicture {

    private static final int MOST = 12;
    private static final double ROW = 24;
    private static final double BAR = 14;
    private static final double LEFT = 130;
    private static final double RIGHT = 190;

    private StakePicture() {}

    static Optional<Picture> of(Advice advice) {
        List<Recommendation> shown = advice.read().stream()
                .filter(each -> each.atStake().amount().isPresent())
                .limit(MOST)
                .toList();
        return shown.isEmpty() ? Optional.empty() : Optional.of(drawn(advice, shown));
    }

    private static Picture drawn(Advice advice, List<Recommendation> shown) {
        double most =
                shown.stream().mapToDouble(each -> amount(each).value()).max().orElse(1);
        Recommendation largest = shown.stream()
                .filter(each -> amount(each).value() == most)
                .findFirst()
                .orElseThrow();
        String title = "What is at stake, in the order of the advice";
        String says =
                "The largest is that of recommendation %s, %s; amounts of different recommendations may be the same money and are not to be added."
                        .formatted(advice.number(largest), largest.atStake().shortly());
        var drawing = new Drawing("stakes", title, says, shown.size() * ROW + 8);
        double top = 4;
        for (Recommendation each : shown) {
            double length = Math.max(0, amount(each).value()) / most * (Drawing.WIDTH - LEFT - RIGHT);
            drawing.words(advice.number(each) + "  " + each.tier().title(), LEFT - 8, top + BAR - 2, "end")
                    .bar("bar " + each.tier().word(), LEFT, top, length, BAR)
                    .words(each.atStake().shortly(), LEFT + length + 6, top + BAR - 2, "start");
            top += ROW;
        }
        return new Picture(
                "stakes",
                title,
                says,
                drawing.done(),
                List.of("recommendation", "tier", "advice", "at stake", "confidence"),
                shown.stream()
                        .map(each -> List.of(
                                advice.number(each),
                                each.tier().title(),
                                each.rule().metadata().wording().advice(),
                                each.atStake().words(),
                                each.confidence().level()))
                        .toList());
    }

    private static Money amount(Recommendation each) {
        return each.atStake().amount().orElseThrow();
    }
}
