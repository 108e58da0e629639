package dev.ballast.profile;

import dev.ballast.unit.Quantity;
import java.time.LocalDate;

/**
 * One dated assumption as it stands on the as-of date.
 *
 * @param quantity the value with its unit
 * @param low the least that it could reasonably be
 * @param high the most that it could reasonably be
 * @param from the day from which the value holds
 * @param source where it comes from; a judgement says that it is one
 */
public record Assumption(
        String id, String title, Quantity quantity, Quantity low, Quantity high, LocalDate from, String source) {}
