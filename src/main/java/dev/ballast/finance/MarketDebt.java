package dev.ballast.finance;

import dev.ballast.profile.Evidence;
import dev.ballast.profile.Instrument;
import dev.ballast.profile.InstrumentDetail;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * One instrument as a buyer sees it today: at the price at which it trades, or else at the rate of the next debt. Bullets
 * of the whole business pay coupons as bonds of their currency do, in dollars half-yearly and elsewhere yearly; the rest
 * pays monthly.
 *
 * @param instrument what is valued
 * @param worth of all its payments, in whole units of the profile's currency, interest accrued included
 * @param price without interest accrued, as a part of principal
 * @param yield a year that the price gives
 */
record MarketDebt(Instrument instrument, Worth worth, double price, double yield) {

    private static final int MONTHS_A_YEAR = 12;

    /** All debt outstanding, in the order of the profile. */
    static List<MarketDebt> of(Evidence evidence) {
        var profile = evidence.profile();
        double marginal = profile.financing().marginalRateDecimal().value();
        boolean isInDollars = profile.currency().getCurrencyCode().equals("USD");
        var debts = new ArrayList<MarketDebt>();
        for (Instrument instrument : profile.financing().instruments()) {
            debts.add(
                    DebtBook.isLevelled(instrument)
                            ? bond(instrument, profile.asOf(), marginal, isInDollars)
                            : loan(instrument, profile.asOf(), marginal));
        }
        return debts;
    }

    /** Principal at its price. */
    double value() {
        return price * instrument.principal().value();
    }

    static boolean isTraded(Instrument instrument) {
        InstrumentDetail detail = instrument.detail();
        return detail != null && detail.marketPriceShare() != null;
    }

    private static MarketDebt bond(Instrument instrument, LocalDate asOf, double marginal, boolean isInDollars) {
        double rate = instrument.rateDecimal().value();
        LocalDate maturity = instrument.maturityDate();
        var coupons = isInDollars ? Coupons.inDollars(asOf, maturity, rate) : Coupons.inEurope(asOf, maturity, rate);
        double yield =
                isTraded(instrument) ? coupons.yieldAt(Coupons.PAR * tradedPrice(instrument), Coupons.PAR) : marginal;
        var worth = coupons.worth(yield, Coupons.PAR);
        double price =
                isTraded(instrument) ? tradedPrice(instrument) : coupons.price(worth, yield, Coupons.PAR) / Coupons.PAR;
        return new MarketDebt(instrument, worth.times(instrument.principal().value() / Coupons.PAR), price, yield);
    }

    private static MarketDebt loan(Instrument instrument, LocalDate asOf, double marginal) {
        double principal = instrument.principal().value();
        var schedule = Amortisation.of(instrument, asOf);
        double[] payments = schedule.serviceByMonth(schedule.payments());
        var due = new double[payments.length];
        for (int at = 0; at < due.length; at++) {
            due[at] = schedule.dueMonths(at + 1);
        }
        double yield = isTraded(instrument)
                ? Worth.yieldAt(
                        principal * tradedPrice(instrument),
                        rate -> Worth.of(due, payments, rate, MONTHS_A_YEAR).value())
                : marginal;
        var worth = Worth.of(due, payments, yield, MONTHS_A_YEAR);
        double price = isTraded(instrument) ? tradedPrice(instrument) : worth.value() / Math.max(principal, 1e-300);
        return new MarketDebt(instrument, worth, price, yield);
    }

    private static double tradedPrice(Instrument instrument) {
        InstrumentDetail detail = instrument.detail();
        return detail == null || detail.marketPriceShare() == null
                ? 1
                : detail.marketPriceShare().value();
    }

    /** The names of what decides value and yield. */
    static InputNames names(InputNames names, DebtBook debt) {
        return names.add("/as_of", "/financing/marginal_rate_decimal")
                .each("principal")
                .each("rate_decimal")
                .each("maturity_date")
                .eachRepayment()
                .each("detail/market_price_share")
                .each(debt, "recourse", DebtBook::turnsOnRecourse);
    }
}
