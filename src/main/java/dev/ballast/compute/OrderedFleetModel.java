package dev.ballast.compute;

import dev.ballast.fact.About;
import dev.ballast.fact.Draft;
import dev.ballast.fact.Fact;
import dev.ballast.fact.NotAssessed;
import dev.ballast.profile.Assumption;
import dev.ballast.profile.Compute;
import dev.ballast.profile.Demand;
import dev.ballast.profile.Evidence;
import dev.ballast.profile.Fleet;
import dev.ballast.unit.Count;
import dev.ballast.unit.Money;
import dev.ballast.unit.Quantity;
import dev.ballast.unit.Share;
import java.util.List;

/** Makes {@link OrderedFleet} of orders, fleet and demand. */
public final class OrderedFleetModel {

    private OrderedFleetModel() {}

    /** One fact, of none where nothing is on order; not assessed without a fleet, without demand, or without the tenants of a state that plans. */
    public static List<Fact> of(Evidence evidence) {
        Compute compute = evidence.profile().compute();
        About about = About.organisation(evidence.profile().organisation().name());
        Fleet fleet = compute.fleet();
        Demand demand = compute.demand();
        if (Coming.isOpen(evidence)) {
            return List.of(NotAssessed.of(OrderedFleet.class, about, "/sovereign/supply/tenant_accelerators_count"));
        }
        if (fleet == null || demand == null) {
            return List.of(new NotAssessed(OrderedFleet.class.getSimpleName(), about, HedgeModel.missing(compute)));
        }
        double peak = LoadDuration.of(demand).exceededIn(HedgeModel.HIGH);
        return List.of(
                peak < 1
                        ? NotAssessed.of(OrderedFleet.class, about, HedgeModel.peakPointer(demand))
                        : ordered(evidence, about, fleet, demand, peak));
    }

    private static OrderedFleet ordered(Evidence evidence, About about, Fleet fleet, Demand demand, double peak) {
        var currency = evidence.profile().currency();
        Assumption life = evidence.parameters().assumption("silicon.life");
        Mix today = Mix.of(evidence, fleet, demand);
        double price = today.cost().silicon();
        Coming coming = Coming.of(evidence, price);
        Mix then = today.owning(today.owned() + coming.count());
        double beyond = Math.min(coming.count(), Math.max(0, then.owned() - peak));
        return new OrderedFleet(
                about,
                Count.of(coming.count()),
                Share.of(then.owned() / peak),
                Share.of(then.best(life.low()) / peak),
                Share.of(then.best(life.high()) / peak),
                Money.of(currency, beyond * price),
                Money.of(currency, then.regret(life.quantity())),
                coming.months(),
                HedgeModel.inputs(evidence, fleet, demand, false, coming.names(fleet))
                        .worked(
                                coming.count() == 0
                                        ? work(evidence, today, life.quantity())
                                        : work(evidence, coming, price, today.owned(), peak)));
    }

    /** What staying as it is costs, where less is owned than is best; what is spent on more than that is spent in any case. */
    private static Draft work(Evidence evidence, Mix today, Quantity life) {
        var draft = Draft.in(evidence.profile().currency());
        double regret = today.regret(life);
        return today.owned() < today.best(life) && regret > 0
                ? draft.plus("a year at the mix of today", today.today(life))
                        .minus("a year at the best mix", today.least(life))
                        .make("what the best mix avoids a year", regret)
                : draft;
    }

    private static Draft work(Evidence evidence, Coming coming, double price, double owned, double peak) {
        Count count = Count.of(coming.count());
        Count fleet = Count.of(owned + coming.count());
        var draft = coming.work(Draft.in(evidence.profile().currency()), price)
                .plus("owned", Count.of(owned))
                .plus(coming.words(), count)
                .make("fleet when all is delivered", fleet)
                .plus("fleet when all is delivered", fleet)
                .over("demand exceeded in one hour of ten", Count.of(peak))
                .make("fleet over demand", Share.of((owned + coming.count()) / peak));
        double beyond = owned + coming.count() - peak;
        if (beyond > 0) {
            draft.plus("fleet when all is delivered", fleet)
                    .minus("demand exceeded in one hour of ten", Count.of(peak))
                    .make("beyond that demand", Count.of(beyond));
            double surplus = Math.min(coming.count(), beyond);
            draft.plus(
                            surplus < beyond
                                    ? "all that is %s, which is less".formatted(coming.words())
                                    : "beyond that demand",
                            Count.of(surplus))
                    .times(
                            "silicon cost of an accelerator",
                            Money.of(evidence.profile().currency(), price))
                    .make("price of orders beyond it", surplus * price);
        }
        return draft;
    }
}
