package dev.ballast.ledger;

import java.time.LocalDate;

/**
 * An assessment that was recorded.
 *
 * @param asOf the day as of which the client was judged
 * @param kept the profile as it was submitted, and its receipt
 */
public record Recent(LocalDate asOf, Kept kept) {}
