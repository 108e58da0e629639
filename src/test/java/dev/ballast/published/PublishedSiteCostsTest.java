package dev.ballast.published;

import static dev.ballast.profile.ComputeEvidence.bare;
import static dev.ballast.profile.ComputeEvidence.detailed;
import static dev.ballast.profile.ComputeEvidence.fleet;
import static dev.ballast.profile.ComputeEvidence.rented;
import static dev.ballast.profile.ComputeEvidence.usd;
import static dev.ballast.profile.ComputeEvidence.used;
import static dev.ballast.profile.TrainingEvidence.on;
import static dev.ballast.profile.TrainingEvidence.run;
import static dev.ballast.profile.TrainingEvidence.within;

import dev.ballast.compute.AmortisedCost;
import dev.ballast.compute.AmortisedCostModel;
import dev.ballast.compute.BreakEven;
import dev.ballast.compute.BreakEvenHours;
import dev.ballast.compute.BreakEvenModel;
import dev.ballast.compute.FleetCost;
import dev.ballast.compute.FleetCostModel;
import dev.ballast.compute.OwnOrRentModel;
import dev.ballast.compute.ReservedBreakEven;
import dev.ballast.compute.SiteCost;
import dev.ballast.compute.TrainingCost;
import dev.ballast.compute.TrainingCostModel;
import dev.ballast.fact.Fact;
import dev.ballast.profile.Evidence;
import dev.ballast.profile.Fleet;
import dev.ballast.profile.RunningDetail;
import dev.ballast.unit.Power;
import dev.ballast.unit.Ratio;
import dev.ballast.unit.Share;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Cost of sites, servers and hours against Epoch AI, Lenovo, the Uptime Institute, Patterson et al. and list prices. */
class PublishedSiteCostsTest {

    private static final String TABLE = "site-costs.csv";
    private static final double MILLION = 1e6;

    private final Family family = Family.of("site-costs");
    private final Map<String, Map<String, String>> given = new TreeMap<>();

    @TestFactory
    Stream<DynamicTest> reproduces_site_costs_as_published() {
        List<Row> rows = Row.of(TABLE);
        for (Row row : rows) {
            given.computeIfAbsent(row.name(), any -> new TreeMap<>()).put(row.text("name"), row.text("value"));
        }
        rows.stream().filter(row -> row.text("role").equals("expected")).forEach(this::compare);
        return family.tests();
    }

    private void compare(Row row) {
        switch (row.name()) {
            case "epoch-1gw-base", "epoch-1gw-it-life-3y", "epoch-1gw-it-life-7y", "epoch-1gw-uniform-8pct" ->
                PublishedSite.compare(family, row);
            case "xai-colossus1-100k" ->
                family.leaveOut(row, "power and prices of a site are given, not worked out from its accelerators");
            case "lenovo-2025-on-demand", "lenovo-2025-1y", "lenovo-2025-3y" -> hours(row);
            case "uptime-2025" -> utilisation(row);
            case "reserved-vs-on-demand" -> reserved(row);
            case "deepseek-v3-cost" -> rentedHours(row);
            case "patterson-energy-t5-11b", "patterson-energy-gpt3" -> runEnergy(row);
            case "eia-weighted-energy" -> siteEnergy(row);
            default -> throw new IllegalStateException("no model for " + row);
        }
    }

    private double input(Row row, String name) {
        return Double.parseDouble(
                Objects.requireNonNull(given.getOrDefault(row.name(), Map.of()).get(name)));
    }

    private void compare(Class<? extends Fact> fact, String component, Row row, double model) {
        family.compare(fact, component, row, row.number("value"), model);
    }

    private void hours(Row row) {
        Fleet server = fleet(
                1, input(row, "server-capex"), 0, input(row, "own-opex-per-hour"), input(row, "cloud-price-per-hour"));
        var hours = (BreakEvenHours)
                OwnOrRentModel.of(bare().owning(server).evidence()).get(1);
        compare(BreakEvenHours.class, "hours", row, hours.hours().value());
    }

    private void utilisation(Row row) {
        Fleet server =
                fleet(1, 0, 0, input(row, "dedicated-cost-at-100pct"), input(row, "cloud-price-per-server-hour"));
        switch (row.text("name")) {
            case "break-even-utilisation" -> {
                var even = (BreakEven)
                        BreakEvenModel.of(bare().owning(server).evidence()).get(0);
                compare(
                        BreakEven.class,
                        "utilisationLow",
                        row,
                        even.utilisationLow().value());
            }
            case "dedicated-cost-at-8pct-low" -> usefulHour(row, usefulHour(server, 0.08));
            case "dedicated-cost-at-40pct" -> usefulHour(row, usefulHour(server, 0.4));
            case "saving-from-plus-10pp" -> usefulHour(row, usefulHour(server, 0.33) - usefulHour(server, 0.43));
            default -> usefulHour(row, usefulHour(server, 0.23) - usefulHour(server, 0.33));
        }
    }

    private void usefulHour(Row row, double model) {
        compare(FleetCost.class, "usefulHour", row, model);
    }

    private static double usefulHour(Fleet server, double utilisation) {
        Evidence evidence = bare().owning(used(utilisation, server)).evidence();
        return ((FleetCost) FleetCostModel.of(evidence).get(0)).usefulHour().value();
    }

    /** The median over the list prices of one provider, each put to the model as an offer. */
    private void reserved(Row row) {
        String name = row.text("name");
        int dash = name.indexOf('-');
        String provider = switch (name.substring(0, dash)) {
            case "aws" -> "Amazon Web Services";
            case "azure" -> "Microsoft Azure";
            default -> "Google Cloud";
        };
        double[] sorted = Row.of("reserved-prices.csv").stream()
                .filter(price -> price.name().equals(provider))
                .mapToDouble(price -> reserved(price, name.substring(dash + 1)))
                .sorted()
                .toArray();
        double median = (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
        compare(ReservedBreakEven.class, "utilisation", row, median);
    }

    private static double reserved(Row price, String term) {
        Fleet one = fleet(1, 0, 0, 0, price.number("on_demand_usd"));
        var offer = rented(0, price.number("reserved_" + term + "_usd"), 1, 1, 1);
        Evidence evidence = bare().owning(one).renting(offer).evidence();
        return ((ReservedBreakEven) OwnOrRentModel.of(evidence).get(2))
                .utilisation()
                .value();
    }

    private void rentedHours(Row row) {
        Fleet prices = fleet(1, 0, 0, 0, input(row, "rate"));
        var run = within(input(row, "gpu-hours") / 730, run(37e9, 14.8e12, 1, 1e18));
        var cost =
                (TrainingCost) TrainingCostModel.of(on(prices, run).evidence()).get(0);
        compare(TrainingCost.class, "rentedCost", row, cost.rentedCost().value() / MILLION);
    }

    private void runEnergy(Row row) {
        Fleet drawing = drawing(input(row, "watts-per-chip") / MILLION, 1, input(row, "pue"), 1);
        var run = within(input(row, "days") * 24 / 730, run(1e9, 1e9, input(row, "chips"), 1e15));
        var cost = (AmortisedCost)
                AmortisedCostModel.of(on(drawing, run).evidence()).get(0);
        compare(AmortisedCost.class, "energy", row, cost.energy().value());
    }

    private void siteEnergy(Row row) {
        Fleet drawing =
                drawing(input(row, "it-mw"), input(row, "utilisation"), input(row, "pue"), input(row, "price") * 1000);
        SiteCost cost = PublishedSite.siteCost(bare().owning(drawing).evidence());
        compare(SiteCost.class, "energyCost", row, cost.energyCost().value() / MILLION);
    }

    private static Fleet drawing(double megawatts, double draw, double pue, double pricePerMwh) {
        var running = new RunningDetail(Power.of(megawatts), Share.of(draw), Ratio.of(pue), usd(pricePerMwh), usd(0));
        return detailed(fleet(1), null, running);
    }
}
