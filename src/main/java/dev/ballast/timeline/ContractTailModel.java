package dev.ballast.timeline;

import dev.ballast.fact.About;
import dev.ballast.fact.Fact;
import dev.ballast.fact.NotApplicable;
import dev.ballast.finance.Amortisation;
import dev.ballast.finance.Capped;
import dev.ballast.finance.InputNames;
import dev.ballast.profile.Collateral;
import dev.ballast.profile.Customer;
import dev.ballast.profile.Evidence;
import dev.ballast.profile.Instrument;
import dev.ballast.profile.OfftakeContract;
import dev.ballast.profile.SecuredBy;
import dev.ballast.unit.Money;
import dev.ballast.unit.Months;
import dev.ballast.unit.Ratio;
import dev.ballast.unit.Share;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Makes one {@link ContractTail} for each secured debt that a contract serves. */
public final class ContractTailModel {

    private static final double MONTHS_A_YEAR = 12;

    private ContractTailModel() {}

    /** One contract with the pointer above its fields. */
    private record Serving(OfftakeContract contract, String pointer) {}

    /** In the order of the instruments; not applicable when no contract is named as serving a secured debt. */
    public static List<Fact> of(Evidence evidence) {
        List<Customer> customers = CustomerBook.of(evidence);
        if (customers == null) {
            return List.of(CustomerBook.unknown(evidence, ContractTail.class));
        }
        var facts = new ArrayList<Fact>();
        var instruments = evidence.profile().financing().instruments();
        for (int index = 0; index < instruments.size(); index++) {
            Instrument instrument = instruments.get(index);
            List<Serving> serving = serving(customers, instrument.id());
            Collateral collateral = instrument.collateral();
            if (collateral != null && instrument.principal().isPositive() && !serving.isEmpty()) {
                facts.add(tail(evidence, index, instrument, collateral, serving));
            }
        }
        return facts.isEmpty()
                ? List.of(NotApplicable.of(ContractTail.class, "no contract is named as serving a secured debt"))
                : facts;
    }

    private static List<Serving> serving(List<Customer> customers, String instrument) {
        var serving = new ArrayList<Serving>();
        for (int customer = 0; customer < customers.size(); customer++) {
            var contracts = customers.get(customer).offtake();
            for (int at = 0; at < contracts.size(); at++) {
                if (instrument.equals(contracts.get(at).serves())) {
                    serving.add(new Serving(contracts.get(at), CustomerBook.at(customer, "offtake/" + at + "/")));
                }
            }
        }
        return serving;
    }

    private static ContractTail tail(
            Evidence evidence, int index, Instrument instrument, Collateral collateral, List<Serving> serving) {
        LocalDate asOf = evidence.profile().asOf();
        var schedule = Amortisation.of(instrument, asOf);
        double maturity = Months.count(asOf, instrument.maturityDate());
        double end = maturity;
        for (Serving each : serving) {
            end = Math.min(end, Months.count(asOf, each.contract.term().endDate()));
        }
        double[] balances = schedule.balances();
        int paid = end < maturity ? (int) Math.floor(end) : balances.length - 1;
        double left = balances[paid];
        double alive = Math.min(maturity, lifeLeft(evidence, collateral));
        double cap = evidence.parameters().ratio("coverage.cap").value();
        double fall = evidence.parameters().share("offtake.relet-fall").value();
        double cash = 0;
        for (Serving each : serving) {
            cash += cashAfter(each.contract, asOf, end, maturity, alive, fall);
        }
        Ratio cover = Capped.cover(cash, schedule.serviceAfter(paid), cap);
        return new ContractTail(
                About.instrument(instrument.id()),
                Share.of(left / instrument.principal().value()),
                Money.of(evidence.profile().currency(), left),
                cover,
                Months.of(end),
                names(index, instrument, collateral, serving)
                        .addIf(cover.value() >= cap, "assumption:coverage.cap")
                        .of(evidence));
    }

    private static double lifeLeft(Evidence evidence, Collateral collateral) {
        return evidence.parameters().months(life(collateral)).value()
                - collateral.ageMonths().value();
    }

    private static String life(Collateral collateral) {
        return collateral.securedBy() == SecuredBy.SILICON ? "silicon.life" : "facility.life";
    }

    /** Rent of one contract from the end of the first one on; let again only where the rent exceeds running cost. */
    private static double cashAfter(
            OfftakeContract contract, LocalDate asOf, double from, double maturity, double alive, double fall) {
        double contracted = ContractedCash.months(contract, asOf, from, maturity);
        double free = Math.max(0, alive - Months.count(asOf, contract.term().endDate()));
        var rent = contract.rent();
        double relet = rent.yearlyAmount().value()
                * Math.max(0, 1 - fall - rent.runningCostShare().value());
        return (ContractedCash.yearly(contract) * contracted + relet * free) / MONTHS_A_YEAR;
    }

    private static InputNames names(int index, Instrument instrument, Collateral collateral, List<Serving> serving) {
        var names = new InputNames()
                .add(
                        "/as_of",
                        InputNames.at(index, "principal"),
                        InputNames.at(index, "rate_decimal"),
                        InputNames.at(index, "maturity_date"),
                        InputNames.at(index, "collateral/secured_by"),
                        InputNames.at(index, "collateral/age_months"),
                        "assumption:offtake.relet-fall",
                        "assumption:" + life(collateral))
                .repayment(index, instrument);
        for (Serving each : serving) {
            names.add(
                    each.pointer + "term/start_date",
                    each.pointer + "term/end_date",
                    each.pointer + "rent/yearly_amount",
                    each.pointer + "rent/take_or_pay_share",
                    each.pointer + "rent/running_cost_share");
        }
        return names;
    }
}
