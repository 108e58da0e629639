package dev.ballast.sovereign;

import dev.ballast.fact.About;
import dev.ballast.fact.Formula;
import dev.ballast.fact.Inputs;
import dev.ballast.fact.Limits;
import dev.ballast.fact.Stake;
import dev.ballast.fact.Staked;
import dev.ballast.unit.Money;
import dev.ballast.unit.Months;
import dev.ballast.unit.Share;

/**
 * Months of imports that reserves pay for after the programme's hardware was bought.
 *
 * @param months of average imports; below zero when the hardware costs more than the reserves
 * @param hardwareShare the part of reserves that the hardware takes
 * @param hardware what the hardware costs abroad
 */
@Formula(
        text = "(reserves − imported hardware) ÷ imports of an average month",
        source = "Import cover of reserves, the traditional rule of thumb of reserve adequacy")
@Limits("A rule of thumb; short debt and flight of capital are not counted.")
public record ReserveCover(About about, Months months, Share hardwareShare, Money hardware, Inputs inputs)
        implements Staked {

    @Override
    public Stake stake() {
        return Stake.exposed(hardware, "of hardware paid from reserves", Months.ZERO);
    }

    @Override
    public String statement() {
        return "After the programme's hardware, which takes %s of reserves, they pay for %s of imports."
                .formatted(hardwareShare, months);
    }
}
