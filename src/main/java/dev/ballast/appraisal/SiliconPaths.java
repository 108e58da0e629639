package dev.ballast.appraisal;

import dev.ballast.compute.PriceFit;
import dev.ballast.profile.AcceleratorPrice;
import dev.ballast.profile.Assumption;
import dev.ballast.profile.Assumptions;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * What prices of accelerators known on a day fit to, beside the paths that models take for profiles of that day.
 *
 * @param inForce the assumptions on the value of silicon, by id
 */
public record SiliconPaths(LocalDate asOf, PriceFit fit, List<Assumption> inForce) {

    public SiliconPaths {
        inForce = List.copyOf(inForce);
    }

    /** Fits the prices that could be known on the day. */
    public static SiliconPaths of(List<AcceleratorPrice> prices, LocalDate asOf) {
        var parameters = Assumptions.bundled().inForce(asOf);
        return new SiliconPaths(
                asOf,
                PriceFit.of(prices, asOf),
                Stream.of("silicon.decay.base", "silicon.decay.crash", "silicon.shortage.flat", "silicon.shortage.step")
                        .map(parameters::assumption)
                        .toList());
    }
}
