package dev.ballast.sovereign;

import dev.ballast.fact.About;
import dev.ballast.fact.Each;
import dev.ballast.fact.Fact;
import dev.ballast.fact.Formula;
import dev.ballast.fact.Inputs;
import dev.ballast.fact.Limits;
import dev.ballast.profile.SovereigntyObjective;
import dev.ballast.unit.Count;
import java.util.Locale;

/**
 * The level of sovereignty that a service reaches against the level that it must reach.
 *
 * @param level the lowest level over all objectives, from 0 to 4
 * @param required the least level allowed
 * @param weakest the first objective at the lowest level
 */
@Each("service")
@Formula(
        text = "least level over the objectives assessed",
        source =
                "EU Cloud Sovereignty Framework 1.2.1 (October 2025): levels SEAL-0 to SEAL-4 over eight objectives, with a least level as a gate")
@Limits("Levels as declared by the client; no audit is behind them.")
public record SovereigntyLevel(About about, Count level, Count required, SovereigntyObjective weakest, Inputs inputs)
        implements Fact {

    @Override
    public String statement() {
        return "Service %s reaches level %s of sovereignty, weakest in %s, and has to reach %s."
                .formatted(
                        about.id(),
                        level,
                        weakest.name().toLowerCase(Locale.ROOT).replace('_', ' '),
                        required);
    }
}
