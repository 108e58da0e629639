package dev.ballast.compute;

/**
 * The cost of changing a fixed hall as it may move until the day of the change: up or down by a constant factor each step,
 * on average unchanged. What is saved by an alternative of a known cost is never less than nothing, because nobody has to
 * take it; so the more the cost moves the more the choice is worth. Source: Cox, Ross and Rubinstein 1979; tends to the
 * closed form of Black 1976.
 *
 * @param cost today
 * @param volatility of the cost a year, as a standard deviation of its logarithm
 * @param years until the day of the change
 */
record RefreshLattice(double cost, double volatility, double years) {

    private static final int STEPS = 64;

    /** The mean of what the cost then exceeds this price by, nothing where it does not. */
    double above(double price) {
        double up = StrictMath.exp(volatility * StrictMath.sqrt(years / STEPS));
        if (up == 1) {
            return StrictMath.max(0, cost - price);
        }
        double chance = (1 - 1 / up) / (up - 1 / up);
        var saved = new double[STEPS + 1];
        for (int ups = 0; ups <= STEPS; ups++) {
            saved[ups] = StrictMath.max(0, cost * StrictMath.pow(up, 2.0 * ups - STEPS) - price);
        }
        for (int step = STEPS; step > 0; step--) {
            for (int ups = 0; ups < step; ups++) {
                saved[ups] = chance * saved[ups + 1] + (1 - chance) * saved[ups];
            }
        }
        return saved[0];
    }
}
