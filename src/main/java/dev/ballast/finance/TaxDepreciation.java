package dev.ballast.finance;

/**
 * The part of a price that tax lets one deduct in each year: a declining balance that passes to equal parts of what is left
 * once those are larger, begun within the first year. Five years at twice the even rate, begun at midyear, deduct 20, 32,
 * 19.2, 11.52, 11.52 and 5.76 %. Source: MACRS, Internal Revenue Service, Publication 946.
 */
final class TaxDepreciation {

    private TaxDepreciation() {}

    /**
     * The parts of all years; they add up to one.
     *
     * @param years over which it is deducted
     * @param pace times the even rate that the balance declines with
     * @param firstPart of the first year for which it counts
     */
    static double[] parts(int years, double pace, double firstPart) {
        var parts = new double[firstPart < 1 ? years + 1 : years];
        double left = 1;
        double ahead = years;
        for (int year = 0; year < parts.length; year++) {
            double length = Math.min(ahead, year == 0 ? firstPart : 1);
            double declining = left * pace / years * length;
            double even = left / ahead * length;
            parts[year] = Math.min(left, Math.max(declining, even));
            left -= parts[year];
            ahead -= length;
        }
        return parts;
    }
}
