package dev.ballast.unit;

/** The closed list of units that a fact component, a threshold or an assumption may have. */
public enum Unit {
    /** A part of a whole, printed in per cent; 0.43 is 43 %. */
    SHARE,
    /** A multiple, printed with an x; 1.30 is 1.30x. */
    RATIO,
    /** A rate a year as a decimal; 5 % is 0.05. */
    RATE,
    /** An amount of one currency. */
    MONEY,
    /** A length of time. */
    MONTHS,
    /** A number of things. */
    COUNT,
    /** Megawatts. */
    POWER,
    /** Megawatt-hours. */
    ENERGY,
    /** Floating-point operations. */
    FLOP,
    /** One of a closed list of words. */
    CODE,
    /** A calendar date. */
    DATE,
    /** True or false. */
    FLAG,
    /** A country by its ISO 3166 code. */
    COUNTRY;

    /** The word for this unit in rule files, such as {@code share}. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
