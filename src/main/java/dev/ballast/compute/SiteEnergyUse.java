package dev.ballast.compute;

import dev.ballast.profile.RunningDetail;

/**
 * The energy that a site draws in an average hour: rated power times average draw times PUE. 1,000 MW at 71.3 % and a PUE of
 * 1.14 draw 813 MWh an hour, which cost USD 594 million a year at 83.4. Source: as Epoch AI computes it (May 2026).
 *
 * @param megawattHours in an average hour
 * @param pricePerMwh what one of them costs
 */
record SiteEnergyUse(double megawattHours, double pricePerMwh) {

    static SiteEnergyUse of(RunningDetail running) {
        double drawn = running.itPowerMw().value()
                * running.averageDrawShare().value()
                * running.pueRatio().value();
        return new SiteEnergyUse(drawn, running.energyPricePerMwh().value());
    }

    double hourlyCost() {
        return megawattHours * pricePerMwh;
    }
}
