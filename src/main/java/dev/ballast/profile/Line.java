package dev.ballast.profile;

import org.jspecify.annotations.Nullable;

/**
 * One figure of a profile that was read well.
 *
 * @param spot where it stands, or where it is missing
 * @param value the figure as a value with a unit
 * @param shown the same for a reader, with every digit
 * @param filledBy the assumption that filled it; absent when the client stated it
 */
record Line(Spot spot, Object value, String shown, @Nullable Assumption filledBy) {}
