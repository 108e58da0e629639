package dev.ballast.compute;

/** Hours, months and years as every model of this package counts them: 8,760 hours and twelve equal months a year. */
final class Hours {

    static final double A_YEAR = 8_760;
    static final double MONTHS_A_YEAR = 12;
    static final double A_MONTH = A_YEAR / MONTHS_A_YEAR;
    static final double SECONDS_AN_HOUR = 3_600;

    private Hours() {}
}
