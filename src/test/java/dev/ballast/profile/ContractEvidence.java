package dev.ballast.profile;

import dev.ballast.unit.Count;
import dev.ballast.unit.Money;
import dev.ballast.unit.Share;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Evidence for tests of contracts: a neocloud as of the first of January 2026, every line declared, parameters as first set. */
public final class ContractEvidence {

    public static final LocalDate AS_OF = LocalDate.of(2026, 1, 1);
    private static final Currency USD = Currency.getInstance("USD");

    private ContractEvidence() {}

    /** Of an organisation with these customers, all else as {@link ProfileBuilder} has it. */
    public static Evidence of(Customer... customers) {
        var profile = new ProfileBuilder();
        profile.contracts = new Contracts(List.of(customers), null, null, null);
        return of(profile);
    }

    public static Evidence of(ProfileBuilder builder) {
        Profile profile = builder.build();
        var inForce = new TreeMap<String, Assumption>();
        FinanceEvidence.parameters()
                .forEach((id, value) ->
                        inForce.put(id, new Assumption(id, id, value, value, value, LocalDate.of(2025, 1, 1), "test")));
        return new Evidence(profile, Leaves.provenance(profile), new Parameters(inForce));
    }

    /** A customer that is nothing else and has promised half its revenue of 1,000. */
    public static Customer customer(String id, Rating rating, OfftakeContract... contracts) {
        return customer(id, rating, Relation.NONE, 1000, 500, contracts);
    }

    public static Customer customer(
            String id,
            Rating rating,
            @Nullable Relation relation,
            double revenue,
            double commitments,
            OfftakeContract... contracts) {
        return new Customer(id, rating, relation, usd(revenue), usd(commitments), List.of(contracts));
    }

    /** A customer of whose own affairs nothing is known. */
    public static Customer stranger(String id, OfftakeContract... contracts) {
        return new Customer(id, Rating.UNRATED, null, null, null, List.of(contracts));
    }

    /** A contract that runs already and ends in so many months, owed in full and paid as it goes. */
    public static OfftakeContract contract(int endMonths, double yearly) {
        return contract(-1, endMonths, yearly, 1, 0, null);
    }

    public static OfftakeContract contract(
            int startMonths,
            int endMonths,
            double yearly,
            double takeOrPay,
            double prepaid,
            @Nullable Rating guarantor) {
        return new OfftakeContract(
                "contract",
                new Term(AS_OF.plusMonths(startMonths), AS_OF.plusMonths(endMonths)),
                new Rent(usd(yearly), Share.of(takeOrPay), Share.ZERO, usd(prepaid)),
                guarantor,
                null,
                null);
    }

    /** The contract with this part of its rent spent on running the compute. */
    public static OfftakeContract running(OfftakeContract contract, double share) {
        Rent rent = contract.rent();
        return new OfftakeContract(
                contract.id(),
                contract.term(),
                new Rent(rent.yearlyAmount(), rent.takeOrPayShare(), Share.of(share), rent.prepaidAmount()),
                contract.guarantorRating(),
                contract.acceleratorsCount(),
                contract.serves());
    }

    /** The contract for so many accelerators. */
    public static OfftakeContract taking(OfftakeContract contract, double accelerators) {
        return new OfftakeContract(
                contract.id(),
                contract.term(),
                contract.rent(),
                contract.guarantorRating(),
                Count.of(accelerators),
                contract.serves());
    }

    /** The contract promised to the lender of this instrument. */
    public static OfftakeContract serving(OfftakeContract contract, String instrument) {
        return new OfftakeContract(
                contract.id(),
                contract.term(),
                contract.rent(),
                contract.guarantorRating(),
                contract.acceleratorsCount(),
                instrument);
    }

    public static Money usd(double amount) {
        return Money.of(USD, amount);
    }
}
