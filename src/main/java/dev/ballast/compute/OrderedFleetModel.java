package dev.ballast.compute;

import dev.ballast.fact.About;
import dev.ballast.fact.Draft;
import dev.ballast.fact.Fact;
import dev.ballast.fact.NotAssessed;
import dev.ballast.profile.AcceleratorOrder;
import dev.ballast.profile.Assumption;
import dev.ballast.profile.Compute;
import dev.ballast.profile.Demand;
import dev.ballast.profile.Evidence;
import dev.ballast.profile.Facility;
import dev.ballast.profile.Fleet;
import dev.ballast.unit.Count;
import dev.ballast.unit.Money;
import dev.ballast.unit.Months;
import dev.ballast.unit.Quantity;
import dev.ballast.unit.Share;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Makes {@link OrderedFleet} of orders, fleet and demand. */
public final class OrderedFleetModel {

    private OrderedFleetModel() {}

    /** One fact, of none where nothing is on order; not assessed without a fleet or without demand. */
    public static List<Fact> of(Evidence evidence) {
        Compute compute = evidence.profile().compute();
        About about = About.organisation(evidence.profile().organisation().name());
        Fleet fleet = compute.fleet();
        Demand demand = compute.demand();
        if (fleet == null || demand == null) {
            return List.of(new NotAssessed(OrderedFleet.class.getSimpleName(), about, HedgeModel.missing(compute)));
        }
        double peak = LoadDuration.of(demand).exceededIn(HedgeModel.HIGH);
        return List.of(
                peak < 1
                        ? NotAssessed.of(OrderedFleet.class, about, HedgeModel.peakPointer(demand))
                        : ordered(evidence, about, fleet, demand, peak));
    }

    private static List<AcceleratorOrder> orders(List<Facility> facilities) {
        var orders = new ArrayList<AcceleratorOrder>();
        for (Facility facility : facilities) {
            AcceleratorOrder order = facility.order();
            if (order != null) {
                orders.add(order);
            }
        }
        return orders;
    }

    private static OrderedFleet ordered(Evidence evidence, About about, Fleet fleet, Demand demand, double peak) {
        List<AcceleratorOrder> orders = orders(evidence.profile().compute().facilities());
        var currency = evidence.profile().currency();
        Assumption life = evidence.parameters().assumption("silicon.life");
        Mix today = Mix.of(evidence, fleet, demand);
        double price = today.cost().silicon();
        double value =
                orders.stream().mapToDouble(order -> order.value().value()).sum();
        double count = value / price;
        Mix then = today.owning(today.owned() + count);
        double beyond = Math.min(count, Math.max(0, then.owned() - peak));
        return new OrderedFleet(
                about,
                Count.of(count),
                Share.of(then.owned() / peak),
                Share.of(then.best(life.low()) / peak),
                Share.of(then.best(life.high()) / peak),
                Money.of(currency, beyond * price),
                Money.of(currency, then.regret(life.quantity())),
                Months.of(months(evidence.profile().asOf(), orders)),
                HedgeModel.inputs(evidence, fleet, demand, false, orderNames(orders))
                        .worked(
                                value == 0
                                        ? work(evidence, today, life.quantity())
                                        : work(evidence, value, price, today.owned(), peak)));
    }

    private static double months(LocalDate asOf, List<AcceleratorOrder> orders) {
        double first = orders.stream()
                .mapToDouble(order -> Months.count(asOf, order.deliveryDate()))
                .min()
                .orElse(0);
        return Math.max(0, first);
    }

    private static List<String> orderNames(List<AcceleratorOrder> orders) {
        return orders.isEmpty() ? List.of() : List.of("/as_of", "/compute/facilities/*/order");
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

    private static Draft work(Evidence evidence, double value, double price, double owned, double peak) {
        Count ordered = Count.of(value / price);
        Count fleet = Count.of(owned + value / price);
        var draft = Draft.in(evidence.profile().currency())
                .plus("orders of all facilities", value)
                .over("silicon cost of an accelerator", price)
                .make("on order", ordered)
                .plus("owned", Count.of(owned))
                .plus("on order", ordered)
                .make("fleet when all is delivered", fleet)
                .plus("fleet when all is delivered", fleet)
                .over("demand exceeded in one hour of ten", Count.of(peak))
                .make("fleet over demand", Share.of((owned + value / price) / peak));
        double beyond = owned + value / price - peak;
        if (beyond > 0) {
            draft.plus("fleet when all is delivered", fleet)
                    .minus("demand exceeded in one hour of ten", Count.of(peak))
                    .make("beyond that demand", Count.of(beyond));
            double surplus = Math.min(value / price, beyond);
            draft.plus(
                            surplus < beyond ? "all that is on order, which is less" : "beyond that demand",
                            Count.of(surplus))
                    .times(
                            "silicon cost of an accelerator",
                            Money.of(evidence.profile().currency(), price))
                    .make("price of orders beyond it", surplus * price);
        }
        return draft;
    }
}
