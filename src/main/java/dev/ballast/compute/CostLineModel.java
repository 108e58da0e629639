package dev.ballast.compute;

import dev.ballast.fact.About;
import dev.ballast.fact.Fact;
import dev.ballast.fact.Inputs;
import dev.ballast.fact.NotAssessed;
import dev.ballast.profile.Evidence;
import dev.ballast.profile.Fleet;
import dev.ballast.profile.RunningDetail;
import dev.ballast.unit.Money;
import dev.ballast.unit.Months;
import dev.ballast.unit.Share;
import java.util.ArrayList;
import java.util.List;

/** Makes one {@link CostLine} a part of capital and a cause of running cost. */
public final class CostLineModel {

    /** A line in the currency of the profile. */
    private record Line(String name, double capital, double yearly) {}

    private CostLineModel() {}

    /** Parts of capital first; not assessed without a fleet, or with one that costs nothing. */
    public static List<Fact> of(Evidence evidence) {
        About about = About.organisation(evidence.profile().organisation().name());
        Fleet fleet = evidence.profile().compute().fleet();
        if (fleet == null) {
            return List.of(NotAssessed.of(CostLine.class, about, "/compute/fleet"));
        }
        List<Line> lines = lines(fleet, evidence);
        double sum = lines.stream().mapToDouble(Line::yearly).sum();
        if (!(sum > 0)) {
            return List.of(NotAssessed.of(CostLine.class, about, "/compute/fleet/accelerators_count"));
        }
        List<String> names = OwnedCost.inputs(fleet);
        names.add("/compute/fleet/accelerators_count");
        Inputs inputs = evidence.inputs(names.toArray(String[]::new));
        var currency = evidence.profile().currency();
        return lines.stream()
                .<Fact>map(line -> new CostLine(
                        About.cost(line.name()),
                        Money.of(currency, line.capital()),
                        Money.of(currency, line.yearly()),
                        Share.of(line.yearly() / sum),
                        inputs))
                .toList();
    }

    /** Two parts of one sort are one line. */
    private static List<Line> lines(Fleet fleet, Evidence evidence) {
        OwnedCost cost = OwnedCost.of(fleet, evidence.parameters());
        Months life = evidence.parameters().months("silicon.life");
        double count = fleet.acceleratorsCount().value();
        var lines = new ArrayList<Line>();
        cost.parts().stream().map(CapitalPart::name).distinct().forEach(name -> {
            var parts = cost.parts().stream()
                    .filter(part -> part.name().equals(name))
                    .toList();
            double capital = parts.stream().mapToDouble(CapitalPart::price).sum();
            double yearly =
                    parts.stream().mapToDouble(part -> part.yearly(life)).sum();
            lines.add(new Line(name, count * capital, count * yearly));
        });
        lines.addAll(running(fleet, cost.runningPerHour() * count * Hours.A_YEAR));
        return lines;
    }

    private static List<Line> running(Fleet fleet, double yearly) {
        RunningDetail detail = OwnedCost.runningDetail(fleet);
        if (detail == null) {
            return List.of(new Line("running", 0, yearly));
        }
        double energy = SiteEnergyUse.of(detail).hourlyCost() * Hours.A_YEAR;
        return List.of(
                new Line("energy", 0, energy),
                new Line("upkeep", 0, detail.yearlyUpkeep().value()));
    }
}
