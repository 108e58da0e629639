package dev.ballast.timeline;

import dev.ballast.fact.About;
import dev.ballast.fact.Fact;
import dev.ballast.fact.NotApplicable;
import dev.ballast.fact.NotAssessed;
import dev.ballast.finance.Capped;
import dev.ballast.finance.InputNames;
import dev.ballast.finance.Sum;
import dev.ballast.profile.Contracts;
import dev.ballast.profile.Demand;
import dev.ballast.profile.Evidence;
import dev.ballast.profile.Reservation;
import dev.ballast.unit.Count;
import dev.ballast.unit.Money;
import dev.ballast.unit.Months;
import dev.ballast.unit.Ratio;
import java.util.List;

/** Makes {@link CommitmentLoad} of reservations and demand. */
public final class CommitmentLoadModel {

    private static final String SUPPLY = "/contracts/supply";

    private CommitmentLoadModel() {}

    /** One fact; not assessed without the list or demand, and not applicable when nothing is reserved. */
    public static List<Fact> of(Evidence evidence) {
        About about = About.organisation(evidence.profile().organisation().name());
        Contracts contracts = evidence.profile().contracts();
        List<Reservation> supply = contracts == null ? null : contracts.supply();
        if (supply == null) {
            return List.of(NotAssessed.of(CommitmentLoad.class, about, contracts == null ? "/contracts" : SUPPLY));
        }
        if (supply.isEmpty()) {
            return List.of(NotApplicable.of(CommitmentLoad.class, "no compute of others is reserved"));
        }
        Demand demand = evidence.profile().compute().demand();
        return List.of(
                demand == null
                        ? NotAssessed.of(CommitmentLoad.class, about, "/compute/demand")
                        : load(
                                evidence,
                                about,
                                supply,
                                demand.p10AcceleratorsCount().value()));
    }

    private static CommitmentLoad load(Evidence evidence, About about, List<Reservation> supply, double base) {
        var counts = new double[supply.size()];
        var costs = new double[supply.size()];
        double lapse = Double.MAX_VALUE;
        for (int index = 0; index < counts.length; index++) {
            Reservation reservation = supply.get(index);
            double owed = reservation.takeOrPayShare().value();
            counts[index] = reservation.acceleratorsCount().value() * owed;
            costs[index] = reservation.yearlyAmount().value() * owed;
            lapse = Math.min(lapse, Months.count(evidence.profile().asOf(), reservation.endDate()));
        }
        double committed = Sum.of(counts);
        double cap = evidence.parameters().ratio("coverage.cap").value();
        Ratio ratio = Capped.load(committed, base, cap);
        double idle = committed > base ? 1 - base / committed : 0;
        return new CommitmentLoad(
                about,
                ratio,
                Count.of(committed),
                Money.of(evidence.profile().currency(), Sum.of(costs) * idle),
                Months.of(lapse),
                new InputNames()
                        .add(
                                "/as_of",
                                "/compute/demand/p10_accelerators_count",
                                SUPPLY + "/*/accelerators_count",
                                SUPPLY + "/*/yearly_amount",
                                SUPPLY + "/*/take_or_pay_share",
                                SUPPLY + "/*/end_date")
                        .addIf(ratio.value() >= cap, "assumption:coverage.cap")
                        .of(evidence));
    }
}
