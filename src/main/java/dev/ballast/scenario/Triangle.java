package dev.ballast.scenario;

/** A triangular distribution between two ends, likeliest at its mode. */
record Triangle(double low, double mode, double high) {

    /** Takes the ends in either order; a mode outside them is drawn to the nearer. */
    static Triangle of(double one, double mode, double other) {
        double low = Math.min(one, other);
        double high = Math.max(one, other);
        return new Triangle(low, Math.min(high, Math.max(low, mode)), high);
    }

    /** The value below which this share of all draws lies. */
    double quantile(double share) {
        double width = high - low;
        if (width == 0) {
            return mode;
        }
        return share * width < mode - low
                ? low + StrictMath.sqrt(share * width * (mode - low))
                : high - StrictMath.sqrt((1 - share) * width * (high - mode));
    }
}
