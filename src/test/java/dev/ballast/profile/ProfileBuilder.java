package dev.ballast.profile;

import dev.ballast.unit.Count;
import dev.ballast.unit.Money;
import dev.ballast.unit.Months;
import dev.ballast.unit.Rate;
import dev.ballast.unit.Ratio;
import dev.ballast.unit.Share;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Profiles for tests, in plain numbers. Starts from a debt-free enterprise with revenue 1,000, operating income 200,
 * depreciation 100, income before tax 200 (160 the year before), operating cash flow 250 (220), no interest, capital
 * expenditure 150, cash 300, all of it to spend, and a silicon share of one half.
 */
public final class ProfileBuilder {

    public LocalDate asOf = LocalDate.of(2026, 1, 1);
    public Currency currency = Currency.getInstance("USD");
    public String name = "Northwind";
    public Kind kind = Kind.ENTERPRISE;
    public double revenue = 1000;
    public double operatingIncome = 200;
    public double depreciation = 100;
    public double preTaxIncome = 200;
    public double operatingCashFlow = 250;
    public double interestPaid;
    public double priorPreTaxIncome = 160;
    public double priorOperatingCashFlow = 220;
    public double priorInterestPaid;
    public double plannedCapex = 150;
    public @Nullable List<CapexItem> capexPlan;
    public @Nullable List<CommittedFacility> facilities;
    public double siliconShare = 0.5;
    public double cash = 300;
    public double restrictedCash;
    public double undrawnLines;
    public double minimumCash;
    public RatingFloor ratingFloor = RatingFloor.BBB;
    public double marginalRate = 0.09;
    public @Nullable Ratio covenant;
    public @Nullable List<Covenant> covenants;
    public List<Instrument> instruments = new ArrayList<>();
    public @Nullable OffBalanceSheet offBalanceSheet;
    public @Nullable CapexPaid capexPaid;
    public @Nullable Equity equity;
    public @Nullable FloatingRate floatingRate;
    public @Nullable LeaseOffer leaseOffer;
    public @Nullable Tax tax;
    public Compute compute = new Compute(null, null, null, List.of(), null);
    public @Nullable Monetisation monetisation;
    public @Nullable Contracts contracts;
    public @Nullable Ecosystem ecosystem;
    public @Nullable Sovereign sovereign;

    public Profile build() {
        var financials = new Financials(
                latestYear(),
                priorYear(),
                money(plannedCapex),
                capexPlan,
                Share.of(siliconShare),
                liquidity(),
                capexPaid,
                tax);
        var financing = new Financing(
                ratingFloor,
                Rate.of(marginalRate),
                covenant,
                covenants,
                instruments,
                offBalanceSheet,
                equity,
                floatingRate,
                leaseOffer);
        return new Profile(
                asOf,
                currency,
                new Organisation(name, kind, null),
                financials,
                financing,
                compute,
                monetisation,
                contracts,
                ecosystem,
                sovereign);
    }

    /** Adds an unsecured bullet with recourse to the business. */
    public ProfileBuilder bond(String id, double principal, double rate, LocalDate maturity) {
        instruments.add(new Instrument(
                id, money(principal), Rate.of(rate), maturity, Repayment.BULLET, Recourse.CORPORATE, null, null));
        return this;
    }

    /** Adds an unsecured loan with recourse to the business. */
    public ProfileBuilder loan(String id, double principal, double rate, LocalDate maturity, Repayment repayment) {
        instruments.add(new Instrument(
                id, money(principal), Rate.of(rate), maturity, repayment, Recourse.CORPORATE, null, null));
        return this;
    }

    /** Adds a loan that falls back on new pledged assets of this value alone. */
    public ProfileBuilder pledged(
            String id, double principal, double rate, LocalDate maturity, Repayment repayment, Collateral collateral) {
        instruments.add(new Instrument(
                id, money(principal), Rate.of(rate), maturity, repayment, Recourse.NONE, collateral, null));
        return this;
    }

    /** Says that the last instrument trades at this price. */
    public ProfileBuilder trading(double price) {
        return detailed(new InstrumentDetail(null, Share.of(price)));
    }

    /** Says that the last instrument leaves that part of principal to its maturity. */
    public ProfileBuilder ballooning(double share) {
        return detailed(new InstrumentDetail(Share.of(share), null));
    }

    private ProfileBuilder detailed(InstrumentDetail detail) {
        Instrument old = instruments.remove(instruments.size() - 1);
        instruments.add(new Instrument(
                old.id(),
                old.principal(),
                old.rateDecimal(),
                old.maturityDate(),
                old.repayment(),
                old.recourse(),
                old.collateral(),
                detail));
        return this;
    }

    public Collateral collateral(SecuredBy securedBy, double value, double ageMonths) {
        return new Collateral(securedBy, money(value), Months.of(ageMonths), null);
    }

    /** Dates a payment of the spending plan. */
    public ProfileBuilder pays(LocalDate date, double amount) {
        var plan = new ArrayList<>(capexPlan == null ? List.of() : capexPlan);
        plan.add(new CapexItem(date, money(amount), null, null));
        capexPlan = plan;
        return this;
    }

    /** Adds funding that can be drawn between two days. */
    public ProfileBuilder committed(double amount, @Nullable LocalDate from, LocalDate until, double fee) {
        var all = new ArrayList<>(facilities == null ? List.of() : facilities);
        all.add(new CommittedFacility("facility-" + all.size(), money(amount), from, until, Rate.of(fee)));
        facilities = all;
        return this;
    }

    /** Says what running the AI vintage costs a year; the rest of the monetisation is of no account to these models. */
    public ProfileBuilder runningCost(double yearly) {
        monetisation = new Monetisation(money(1000), money(yearly), money(revenue), Share.of(0.6), null, null, null);
        return this;
    }

    /** Taxes income at this rate, deducts that part of new silicon at once and interest up to that part of EBITDA. */
    public ProfileBuilder taxed(double rate, double losses, double interestCap, double firstYear) {
        tax = new Tax(Share.of(rate), money(losses), Share.of(interestCap), Share.of(firstYear));
        return this;
    }

    /** Gives the organisation shares at this price, of which issuing more costs a twentieth of the proceeds. */
    public ProfileBuilder shares(double count, double price, double beta, @Nullable Double ownValue) {
        equity = new Equity(
                Count.of(count),
                money(price),
                Ratio.of(beta),
                ownValue == null ? null : money(ownValue),
                Share.of(0.05));
        return this;
    }

    /** Promises beside the debt: leases over 120 months, guarantees called in one case of four, purchases over 36 months. */
    public ProfileBuilder promising(@Nullable Double leases, @Nullable Double guarantees, @Nullable Double purchases) {
        offBalanceSheet = new OffBalanceSheet(
                leases == null ? null : money(leases),
                Months.of(120),
                guarantees == null ? null : money(guarantees),
                Share.of(0.25),
                purchases == null ? null : money(purchases),
                Months.of(36));
        return this;
    }

    public Money money(double value) {
        return Money.of(currency, value);
    }

    private LatestYear latestYear() {
        return new LatestYear(
                asOf.minusDays(1),
                money(revenue),
                money(operatingIncome),
                money(depreciation),
                money(preTaxIncome),
                money(operatingCashFlow),
                money(interestPaid));
    }

    private PriorYear priorYear() {
        return new PriorYear(
                asOf.minusDays(1).minusYears(1),
                money(priorPreTaxIncome),
                money(priorOperatingCashFlow),
                money(priorInterestPaid));
    }

    private Liquidity liquidity() {
        return new Liquidity(money(cash), money(restrictedCash), money(undrawnLines), facilities, money(minimumCash));
    }
}
