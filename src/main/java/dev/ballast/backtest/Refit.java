package dev.ballast.backtest;

import dev.ballast.compute.PriceFit;
import dev.ballast.profile.AcceleratorPrice;
import dev.ballast.profile.Evidence;
import dev.ballast.profile.Parameters;
import dev.ballast.unit.Share;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * The decay of silicon as the prices known on a day have it, in place of what the models take today.
 *
 * @param refitted the parameters that were fitted, by id; none where no price of used accelerators was known
 */
public record Refit(Evidence evidence, Set<String> refitted) {

    private static final String BASE = "silicon.decay.base";
    private static final String CRASH = "silicon.decay.crash";

    public Refit {
        refitted = Set.copyOf(refitted);
    }

    /** Fits what was known on the day; how long a shortage lasts is a judgement, which no price refits. */
    static Refit of(Evidence evidence, List<AcceleratorPrice> prices, LocalDate day) {
        PriceFit fit = PriceFit.of(prices, day);
        if (fit.isEmpty()) {
            return new Refit(evidence, Set.of());
        }
        Parameters fitted =
                evidence.parameters().with(BASE, Share.of(fit.base())).with(CRASH, Share.of(fit.crash()));
        return new Refit(new Evidence(evidence.profile(), evidence.provenance(), fitted), Set.of(BASE, CRASH));
    }
}
