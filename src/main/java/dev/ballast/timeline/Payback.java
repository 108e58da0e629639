package dev.ballast.timeline;

import dev.ballast.fact.About;
import dev.ballast.fact.Formula;
import dev.ballast.fact.Inputs;
import dev.ballast.fact.Limits;
import dev.ballast.fact.Stake;
import dev.ballast.fact.Staked;
import dev.ballast.unit.Money;
import dev.ballast.unit.Months;

/**
 * When and whether one vintage earns back what it costs, before tax and before any financing.
 *
 * @param months from installation of the accelerators until all that was spent has come back, if it earned on without new ones; 240 when it never does
 * @param siliconLifeMonths how long the accelerators last from their installation
 * @param peakFunding the most that is spent and not yet earned back in any month
 * @param peakMonth months from now until then
 * @param npv present value of the vintage while its accelerators last, shell and power at their remaining cost
 */
@Formula(
        text =
                "months after installation until contribution − running cost − capital add up to zero; present value of the same, by actual days over 365, over the life of the silicon, with the unworn part of shell and power at its end",
        source = "Payback and net present value (XNPV of a spreadsheet) of capital budgeting")
@Limits("Before tax and financing, at the planned lift.")
public record Payback(
        About about,
        Months months,
        Months siliconLifeMonths,
        Money peakFunding,
        Months peakMonth,
        Money npv,
        Inputs inputs)
        implements Staked {

    @Override
    public Stake stake() {
        double lost = Math.max(0, -npv.value());
        return Stake.lost(Money.of(npv.currency(), lost), "of value that the vintage does not earn back", peakMonth);
    }

    @Override
    public String statement() {
        return "The vintage pays back %s after its accelerators are installed, and they last %s; at most %s is out, in month %s; it is worth %s."
                .formatted(
                        months.value() >= PhasedCash.HORIZON ? "not within 20 years" : months.toString(),
                        siliconLifeMonths,
                        peakFunding,
                        peakMonth.plain(),
                        npv);
    }
}
