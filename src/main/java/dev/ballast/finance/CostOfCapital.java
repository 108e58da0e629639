package dev.ballast.finance;

/**
 * What capital costs one business at any share of debt: equity by the capital asset pricing model at a relevered beta
 * (Hamada), debt after a tax shield that income must earn. A business worth 69,769 that earns 2,805, taxed at 37.3 %,
 * with an unlevered beta of 1.0674 costs 8.50 % at 30 % of debt that pays 6 %. Amounts in any one unit.
 */
record CostOfCapital(
        double value, double income, double taxRate, double riskFree, double premium, double unleveredBeta) {

    /** Hamada, the other way: the beta of the business behind a beta observed with that much debt to equity. */
    static double unlever(double beta, double taxRate, double debtToEquity) {
        return beta / (1 + (1 - taxRate) * debtToEquity);
    }

    double interest(double debtShare, double rate) {
        return debtShare * value * rate;
    }

    /** Income over interest; without interest more than any. */
    double cover(double debtShare, double rate) {
        double interest = interest(debtShare, rate);
        return interest > 0 ? income / interest : Double.MAX_VALUE;
    }

    /** Interest saves tax only as far as income pays for it. */
    double effectiveTax(double debtShare, double rate) {
        return taxRate * Math.max(0, Math.min(1, cover(debtShare, rate)));
    }

    double costOfEquity(double debtShare, double rate) {
        double debtToEquity = debtShare / (1 - debtShare);
        double beta = unleveredBeta * (1 + (1 - effectiveTax(debtShare, rate)) * debtToEquity);
        return riskFree + beta * premium;
    }

    double afterTax(double debtShare, double rate) {
        return rate * (1 - effectiveTax(debtShare, rate));
    }

    /** The weighted average cost of capital. */
    double average(double debtShare, double rate) {
        return costOfEquity(debtShare, rate) * (1 - debtShare) + afterTax(debtShare, rate) * debtShare;
    }
}
