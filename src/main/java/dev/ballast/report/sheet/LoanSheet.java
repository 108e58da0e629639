package dev.ballast.report.sheet;

import dev.ballast.finance.DebtBook;
import dev.ballast.profile.Evidence;
import dev.ballast.profile.Instrument;
import dev.ballast.unit.Money;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All debt of today, with a year's interest on it, in the order of the profile. */
final class LoanSheet {

    private static final String INSTRUMENTS = "/financing/instruments/";

    private final Table table;
    private final InputSheet inputs;
    private final DebtBook debt;
    private final String currency;
    private final Map<String, String> principals = new HashMap<>();
    private final Map<String, String> pledged = new HashMap<>();
    private Optional<String> interest = Optional.empty();

    LoanSheet(Table table, Evidence evidence, InputSheet inputs) {
        this.table = table;
        this.inputs = inputs;
        this.debt = DebtBook.of(evidence);
        this.currency = evidence.profile().currency().getCurrencyCode();
    }

    void write() {
        List<Instrument> instruments = debt.instruments();
        table.title("Loans and bonds, " + currency)
                .note("A year's interest is that on what is outstanding today.")
                .next()
                .heads("Instrument")
                .figures("Principal", "Rate a year", "A year's interest")
                .heads("Last due", "Repaid")
                .figures("Pledged value")
                .below();
        int first = table.row();
        for (int at = 0; at < instruments.size(); at++) {
            loan(instruments.get(at), INSTRUMENTS + at);
        }
        if (!instruments.isEmpty()) {
            total(first, table.row() - 1);
        }
    }

    /** Where a year's interest on all debt stands; empty without debt. */
    Optional<String> interest() {
        return interest;
    }

    double yearlyInterest() {
        return debt.yearlyInterest();
    }

    /** Where the principal of this instrument stands. */
    Optional<String> principal(String instrument) {
        return Optional.ofNullable(principals.get(instrument));
    }

    /** Where the value stands that is pledged for this instrument. */
    Optional<String> pledged(String instrument) {
        return Optional.ofNullable(pledged.get(instrument));
    }

    private void loan(Instrument loan, String pointer) {
        int row = table.row();
        table.words(loan.id());
        principals.put(loan.id(), inputs.show(table, pointer + "/principal", loan.principal()));
        inputs.show(table, pointer + "/rate_decimal", loan.rateDecimal());
        table.formula(
                Tone.MADE,
                Format.CENTS,
                "B%1$d*C%1$d".formatted(row),
                loan.principal().value() * loan.rateDecimal().value());
        table.words(loan.maturityDate().toString())
                .words(loan.repayment().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        Money value = value(loan);
        if (value != null) {
            pledged.put(loan.id(), inputs.show(table, pointer + "/collateral/value", value));
        }
        table.next();
    }

    private void total(int first, int last) {
        int row = table.row();
        double principal = debt.principal();
        table.words(Tone.TOTAL, "all");
        table.formula(Tone.TOTAL, Format.WHOLE, "SUM(B%d:B%d)".formatted(first, last), principal);
        table.formula(
                Tone.TOTAL,
                Format.PER_CENT,
                "IF(B%1$d=0,0,D%1$d/B%1$d)".formatted(row),
                principal == 0 ? 0 : debt.yearlyInterest() / principal);
        interest = Optional.of(
                table.formula(Tone.TOTAL, Format.CENTS, "SUM(D%d:D%d)".formatted(first, last), debt.yearlyInterest()));
        table.words(Tone.TOTAL, "").words(Tone.TOTAL, "");
        double value = debt.total(each -> {
            Money one = value(each);
            return one == null ? 0 : one.value();
        });
        table.formula(Tone.TOTAL, Format.of(Money.of(currency, value)), "SUM(G%d:G%d)".formatted(first, last), value);
        table.next();
    }

    private static @Nullable Money value(Instrument loan) {
        return loan.collateral() == null ? null : loan.collateral().value();
    }
}
