package dev.ballast.finance;

import com.opengamma.strata.basics.date.DayCount;
import com.opengamma.strata.basics.date.DayCounts;
import com.opengamma.strata.basics.schedule.Frequency;
import com.opengamma.strata.basics.schedule.RollConvention;
import com.opengamma.strata.basics.schedule.RollConventions;
import com.opengamma.strata.basics.schedule.Schedule;
import com.opengamma.strata.basics.schedule.SchedulePeriod;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The coupons of a bond that are still to come, per 100 of principal, as its market counts them: backwards from maturity,
 * on month ends where it matures on one, unadjusted for holidays. 5.75 % to 15 November 2017, bought on 15 February 2008 to
 * yield 6.5 %, is priced 94.634. Source: PRICE, YIELD and DURATION of a spreadsheet.
 */
final class Coupons {

    static final double PAR = 100;

    private final double coupon;
    private final int perYear;
    private final int left;
    private final double accrued;

    private Coupons(double coupon, int perYear, int left, double accrued) {
        this.coupon = coupon;
        this.perYear = perYear;
        this.left = left;
        this.accrued = accrued;
    }

    /** Twice a year on 30 days a month, as bonds in dollars pay. */
    static Coupons inDollars(LocalDate bought, LocalDate maturity, double rate) {
        return of(bought, maturity, rate, 2, DayCounts.THIRTY_U_360);
    }

    /** Once a year on actual days, as bonds pay in Europe. */
    static Coupons inEurope(LocalDate bought, LocalDate maturity, double rate) {
        return of(bought, maturity, rate, 1, DayCounts.ACT_ACT_ICMA);
    }

    /**
     * The coupons after a day of purchase that lies before maturity.
     *
     * @param rate decimal a year
     */
    static Coupons of(LocalDate bought, LocalDate maturity, double rate, int perYear, DayCount count) {
        Frequency frequency = Frequency.ofMonths(12 / perYear);
        boolean isMonthEnd = maturity.getDayOfMonth() == maturity.lengthOfMonth();
        RollConvention roll = isMonthEnd ? RollConventions.EOM : RollConvention.ofDayOfMonth(maturity.getDayOfMonth());
        int left = (int) Math.max(1, ChronoUnit.MONTHS.between(bought, maturity) * perYear / 12);
        while (date(maturity, left, perYear, roll).isAfter(bought)) {
            left++;
        }
        LocalDate before = date(maturity, left, perYear, roll);
        Schedule running = Schedule.builder()
                .periods(SchedulePeriod.of(before, date(maturity, left - 1, perYear, roll)))
                .frequency(frequency)
                .rollConvention(roll)
                .build();
        return new Coupons(PAR * rate / perYear, perYear, left, count.yearFraction(before, bought, running) * perYear);
    }

    private static LocalDate date(LocalDate maturity, int periods, int perYear, RollConvention roll) {
        return roll.adjust(maturity.minusMonths(12L / perYear * periods));
    }

    /** All that is to come, at a yield a year; coupons within the last period at simple interest. */
    Worth worth(double yield, double redemption) {
        double first = 1 - accrued;
        var periods = new double[left];
        var payments = new double[left];
        for (int at = 0; at < left; at++) {
            periods[at] = at + first;
            payments[at] = coupon + (at == left - 1 ? redemption : 0);
        }
        return Worth.of(periods, payments, yield, perYear);
    }

    /** The price without the interest accrued since the last coupon. */
    double price(double yield, double redemption) {
        return price(worth(yield, redemption), yield, redemption);
    }

    /** The same from what all that is to come is worth at that yield. */
    double price(Worth worth, double yield, double redemption) {
        double whole = left == 1 ? (coupon + redemption) / (1 + (1 - accrued) * yield / perYear) : worth.value();
        return whole - coupon * accrued;
    }

    /** The yield a year at that price. */
    double yieldAt(double price, double redemption) {
        return Worth.yieldAt(price, yield -> price(yield, redemption));
    }
}
