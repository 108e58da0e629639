package dev.ballast.finance;

/**
 * Debt whose service follows the cash of every period at one cover: five years that bring 100 to 140 carry 385.06 at 6 %
 * and a cover of 1.30x, and repay 64.74 of it in the second. Source: project-finance practice; the loan life cover of such
 * debt equals its service cover.
 */
public final class SculptedDebt {

    private final double[] service;
    private final double ratePerPeriod;

    private SculptedDebt(double[] service, double ratePerPeriod) {
        this.service = service;
        this.ratePerPeriod = ratePerPeriod;
    }

    /**
     * Debt that this cash carries.
     *
     * @param cash of each period ahead, none below zero
     * @param cover cash over service that is wanted in every period
     */
    public static SculptedDebt of(double[] cash, double ratePerPeriod, double cover) {
        var service = new double[cash.length];
        for (int period = 0; period < service.length; period++) {
            service[period] = cash[period] / cover;
        }
        return new SculptedDebt(service, ratePerPeriod);
    }

    /** The most that can be borrowed: what all service is worth today. */
    public double principal() {
        double worth = 0;
        for (int period = service.length - 1; period >= 0; period--) {
            worth = (worth + service[period]) / (1 + ratePerPeriod);
        }
        return worth;
    }

    /** Principal outstanding today and after each period; the last is zero but for rounding. */
    double[] balances() {
        var left = new double[service.length + 1];
        left[0] = principal();
        for (int period = 0; period < service.length; period++) {
            left[period + 1] = left[period] * (1 + ratePerPeriod) - service[period];
        }
        return left;
    }

    /** Periods until a unit of principal is repaid, on average; zero without any. */
    public double averageLife() {
        double[] left = balances();
        double area = 0;
        for (int period = 0; period < service.length; period++) {
            area += left[period];
        }
        return left[0] > 0 ? area / left[0] : 0;
    }
}
