package dev.ballast.published;

import static dev.ballast.profile.ComputeEvidence.bare;
import static dev.ballast.profile.ComputeEvidence.charged;
import static dev.ballast.profile.ComputeEvidence.detailed;
import static dev.ballast.profile.ComputeEvidence.fleet;
import static dev.ballast.profile.ComputeEvidence.part;
import static dev.ballast.profile.ComputeEvidence.usd;

import dev.ballast.compute.CostLine;
import dev.ballast.compute.CostLineModel;
import dev.ballast.compute.FleetCost;
import dev.ballast.compute.FleetCostModel;
import dev.ballast.compute.SiteCost;
import dev.ballast.compute.SiteCostModel;
import dev.ballast.fact.About;
import dev.ballast.profile.CostPart;
import dev.ballast.profile.Evidence;
import dev.ballast.profile.Part;
import dev.ballast.profile.RunningDetail;
import dev.ballast.unit.Power;
import dev.ballast.unit.Rate;
import dev.ballast.unit.Ratio;
import dev.ballast.unit.Share;
import java.util.List;
import java.util.Map;

/** The site of 1 GW of Epoch AI (May 2026) as one profile, of which one accelerator stands for the whole. */
final class PublishedSite {

    private static final double MILLION = 1e6;
    private static final double UPKEEP = 143 + 120 + 40 + 6;

    private static final Map<String, String> LINES = Map.of(
            "annual-servers", "servers",
            "annual-network", "network",
            "annual-facility", "shell",
            "annual-utility-works", "grid-connection",
            "annual-land", "land");

    private PublishedSite() {}

    static void compare(Family family, Row row) {
        double expected = row.number("value");
        boolean isUniform = row.name().endsWith("uniform-8pct");
        Evidence site = isUniform ? uniform() : site();
        FleetCost cost = (FleetCost) FleetCostModel.of(site).get(0);
        String line = LINES.get(row.text("name"));
        if (line != null) {
            double yearly = line(site, line).yearly().value() / MILLION;
            family.compare(CostLine.class, "yearly", row, expected, yearly);
            return;
        }
        switch (row.text("name")) {
            case "upfront-total" -> total(family, "capital", row, cost.capital().value());
            case "annual-capex-total" ->
                total(family, "yearlyCapital", row, cost.yearlyCapital().value());
            case "annual-opex-total" ->
                total(family, "yearlyRunning", row, cost.yearlyRunning().value());
            case "annual-tco-total" -> life(family, row, cost);
            case "annual-energy" ->
                family.compare(
                        SiteCost.class,
                        "energyCost",
                        row,
                        expected,
                        siteCost(site).energyCost().value() / MILLION);
            case "tco-per-mw" ->
                family.compare(
                        SiteCost.class,
                        "perMegawatt",
                        row,
                        expected,
                        siteCost(site).perMegawatt().value() / MILLION);
            default ->
                family.compare(
                        CostLine.class,
                        "part",
                        row,
                        expected,
                        line(site, "servers").part().value());
        }
    }

    private static void life(Family family, Row row, FleetCost cost) {
        switch (row.name()) {
            case "epoch-1gw-it-life-3y" ->
                total(family, "costAtShortLife", row, cost.costAtShortLife().value());
            case "epoch-1gw-it-life-7y" ->
                total(family, "costAtLongLife", row, cost.costAtLongLife().value());
            default -> total(family, "yearlyCost", row, cost.yearlyCost().value());
        }
    }

    private static void total(Family family, String component, Row row, double model) {
        family.compare(FleetCost.class, component, row, row.number("value"), model / MILLION);
    }

    static SiteCost siteCost(Evidence evidence) {
        return (SiteCost) SiteCostModel.of(evidence).get(0);
    }

    private static CostLine line(Evidence site, String name) {
        return CostLineModel.of(site).stream()
                .map(CostLine.class::cast)
                .filter(line -> line.about().equals(About.cost(name)))
                .findFirst()
                .orElseThrow();
    }

    /** Rates as they follow from the published lines; computers live as long as the assumption says, which has 3, 5 and 7 years. */
    private static Evidence site() {
        return owning(List.of(
                new CostPart(Part.SERVERS, usd(21_188 * MILLION), null, Rate.of(0.0593)),
                new CostPart(Part.NETWORK, usd(4_925 * MILLION), null, Rate.of(0.0593)),
                part(Part.SHELL, 11_433 * MILLION, 168),
                part(Part.GRID_CONNECTION, 164 * MILLION, 168),
                charged(0.0756, part(Part.LAND, 172 * MILLION, 168))));
    }

    private static Evidence uniform() {
        return owning(List.of(
                part(Part.SERVERS, 21_188 * MILLION, 60),
                part(Part.NETWORK, 4_925 * MILLION, 60),
                part(Part.SHELL, 11_433 * MILLION, 168),
                part(Part.GRID_CONNECTION, 164 * MILLION, 168),
                part(Part.LAND, 172 * MILLION, 168)));
    }

    private static Evidence owning(List<CostPart> parts) {
        var running =
                new RunningDetail(Power.of(1_000), Share.of(0.713), Ratio.of(1.14), usd(83.4), usd(UPKEEP * MILLION));
        return bare().owning(detailed(fleet(1), parts, running)).evidence();
    }
}
