package dev.ballast.timeline;

import dev.ballast.fact.About;
import dev.ballast.fact.Fact;
import dev.ballast.fact.Formula;
import dev.ballast.fact.Inputs;
import dev.ballast.fact.Limits;
import dev.ballast.unit.Months;
import dev.ballast.unit.Share;

/**
 * How long the debt runs against how long what it pays for lasts.
 *
 * @param gapMonths debt life less asset life; positive when the debt outlives the assets
 * @param debtMonths months to repayment, weighted by principal
 * @param assetMonths life of silicon and of shell and power, weighted by cost
 * @param recourseShare the part of principal that is a claim on the whole business
 */
@Formula(
        text = "principal-weighted months to repayment − cost-weighted life of silicon and of shell and power",
        source = "Duration gap of asset-liability management")
@Limits("Averages: a gap of zero may hide a wall in one year.")
public record DurationGap(
        About about, Months gapMonths, Months debtMonths, Months assetMonths, Share recourseShare, Inputs inputs)
        implements Fact {

    @Override
    public String statement() {
        return "Debt runs %s on average against %s for what it pays for; %s of it is a claim on the whole business."
                .formatted(debtMonths, assetMonths, recourseShare);
    }
}
