package dev.ballast.timeline;

import dev.ballast.unit.Money;
import dev.ballast.unit.Ratio;
import java.time.LocalDate;

/**
 * Debt service of one quarter beside the cash for it.
 *
 * @param quarter begins on this day
 * @param cash a quarter of what the weaker of two years left for debt service, after a reserve for new silicon
 * @param service interest and principal; unsecured or recourse bullets as level service
 * @param cover cash over service; the cap where none is due
 */
public record QuarterCover(LocalDate quarter, Money cash, Money service, Ratio cover) {}
