package dev.ballast.finance;

import java.time.LocalDate;

/**
 * One month of sources and uses without new funding, in hundredths of the profile's currency, so that they agree to the
 * cent: opening + operations + drawn = service + spending + fees + closing.
 *
 * @param month the month that begins on this day
 * @param opening cash above what must stay; what was missing before stands against it
 * @param operations what operations bring in, before interest
 * @param drawn of committed lines and facilities
 * @param service interest and principal
 * @param spending planned capital expenditure
 * @param fees for what is committed and not drawn
 * @param closing cash above what must stay at the end; negative where it is missing
 */
public record CashMonth(
        LocalDate month,
        long opening,
        long operations,
        long drawn,
        long service,
        long spending,
        long fees,
        long closing) {}
