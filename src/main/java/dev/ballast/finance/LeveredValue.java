package dev.ballast.finance;

import dev.ballast.fact.About;
import dev.ballast.fact.Fact;
import dev.ballast.fact.Formula;
import dev.ballast.fact.Inputs;
import dev.ballast.fact.Limits;
import dev.ballast.unit.Money;
import dev.ballast.unit.Ratio;
import dev.ballast.unit.Share;

/**
 * What debt adds to the value of the organisation, and what it takes away.
 *
 * @param unlevered what the organisation would be worth without debt
 * @param saving tax that today's debt saves for ever, as far as income pays its interest
 * @param distress cost of failing times its chance, at the worst rating that today's debt can have
 * @param distressToSaving the latter over the former; at most 100x
 * @param bestShare the share of debt, in steps of a tenth or as today, at which the value is highest while income stays as it is
 * @param gain by how much the value is higher there
 */
@Formula(
        text =
                "value today ÷ (1 − chance of failing × part lost) − saving; saving = t × min(1, income ÷ interest) × debt; value at any share = (unlevered + saving) × (1 − chance × part lost)",
        source =
                "Adjusted present value, Myers 1974; Damodaran, Disney 2004, whose printed rows a part lost of 25 % reproduces")
@Limits(
        "Holds income still while debt changes; the chance of failing is that of a rating table, and the part lost a judgement.")
public record LeveredValue(
        About about,
        Money unlevered,
        Money saving,
        Money distress,
        Ratio distressToSaving,
        Share bestShare,
        Money gain,
        Inputs inputs)
        implements Fact {

    @Override
    public String statement() {
        return "Without debt the organisation would be worth %s; debt adds %s of tax saved and takes %s of expected distress; at %s of debt it would be worth %s more, if income stayed as it is."
                .formatted(unlevered, saving, distress, bestShare, gain);
    }
}
