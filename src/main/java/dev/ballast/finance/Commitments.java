package dev.ballast.finance;

import dev.ballast.profile.CommittedFacility;
import dev.ballast.profile.Evidence;
import dev.ballast.unit.Months;
import dev.ballast.unit.Rate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What may still be called from committed lines and facilities, month by month. Lines are drawn first; of the facilities
 * the one that lapses first. Amounts are whole units of the profile's currency.
 */
final class Commitments {

    static final String AT = "/financials/liquidity/committed_facilities";

    private static final double MONTHS_A_YEAR = 12;

    private final double[] left;
    private final double[] monthlyFee;
    private final int[] first;
    private final int[] last;
    private double line;

    private Commitments(double line, int size) {
        this.line = line;
        this.left = new double[size];
        this.monthlyFee = new double[size];
        this.first = new int[size];
        this.last = new int[size];
    }

    static Commitments of(Evidence evidence) {
        var liquidity = evidence.profile().financials().liquidity();
        List<CommittedFacility> facilities = named(liquidity.committedFacilities());
        var all = new Commitments(liquidity.undrawnCommittedLines().value(), facilities.size());
        var asOf = evidence.profile().asOf();
        for (int index = 0; index < all.left.length; index++) {
            CommittedFacility facility = facilities.get(index);
            var from = facility.availableFrom();
            Rate fee = facility.commitmentFeeDecimal();
            all.left[index] = facility.amount().value();
            all.monthlyFee[index] = fee == null ? 0 : fee.value() / MONTHS_A_YEAR;
            all.first[index] = from == null ? 0 : Spending.month(Months.count(asOf, from));
            all.last[index] = Spending.month(Months.count(asOf, facility.availableUntil()));
        }
        return all;
    }

    private static List<CommittedFacility> named(@Nullable List<CommittedFacility> facilities) {
        return facilities == null ? List.of() : facilities;
    }

    /** What is committed beyond the lines and can be drawn at some time within that many months. */
    static double drawableWithin(Evidence evidence, int months) {
        var all = of(evidence);
        double amount = 0;
        for (int index = 0; index < all.left.length; index++) {
            amount += all.first[index] < months ? all.left[index] : 0;
        }
        return amount;
    }

    /** What can be called in that month. */
    double available(int month) {
        double amount = line;
        for (int index = 0; index < left.length; index++) {
            amount += isOpen(index, month) ? left[index] : 0;
        }
        return amount;
    }

    /** The fee of a month on what is not drawn, from today on, whether it can be drawn yet or not. */
    double fee(int month) {
        double fee = 0;
        for (int index = 0; index < left.length; index++) {
            fee += month <= last[index] ? left[index] * monthlyFee[index] : 0;
        }
        return fee;
    }

    /** Draws what is needed in that month, as far as it is there, and says how much that was. */
    double draw(double need, int month) {
        double drawn = Math.min(need, line);
        line -= drawn;
        for (int next = nextToLapse(month); next >= 0 && drawn < need; next = nextToLapse(month)) {
            double part = Math.min(need - drawn, left[next]);
            left[next] -= part;
            drawn += part;
        }
        return drawn;
    }

    private int nextToLapse(int month) {
        int next = -1;
        for (int index = 0; index < left.length; index++) {
            if (isOpen(index, month) && left[index] > 0 && (next < 0 || last[index] < last[next])) {
                next = index;
            }
        }
        return next;
    }

    private boolean isOpen(int index, int month) {
        return first[index] <= month && month <= last[index];
    }

    /** The names of the figures that decide it. */
    static InputNames names(InputNames names) {
        return names.add(
                "/financials/liquidity/undrawn_committed_lines",
                AT + "/*/amount",
                AT + "/*/available_from",
                AT + "/*/available_until",
                AT + "/*/commitment_fee_decimal");
    }
}
