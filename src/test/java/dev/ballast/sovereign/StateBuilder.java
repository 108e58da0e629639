package dev.ballast.sovereign;

import dev.ballast.fact.Fact;
import dev.ballast.profile.CapacityClass;
import dev.ballast.profile.ChipSupply;
import dev.ballast.profile.Evidence;
import dev.ballast.profile.FinanceEvidence;
import dev.ballast.profile.FundMoney;
import dev.ballast.profile.Kind;
import dev.ballast.profile.ProfileBuilder;
import dev.ballast.profile.Programme;
import dev.ballast.profile.ProgrammeBusiness;
import dev.ballast.profile.ProgrammeLoan;
import dev.ballast.profile.Promise;
import dev.ballast.profile.PromiseRecord;
import dev.ballast.profile.PublicAccounts;
import dev.ballast.profile.Sovereign;
import dev.ballast.profile.SovereignService;
import dev.ballast.profile.StateDebt;
import dev.ballast.profile.StateEnergy;
import dev.ballast.unit.Money;
import dev.ballast.unit.Months;
import dev.ballast.unit.Rate;
import dev.ballast.unit.Share;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * States for tests, in plain numbers: output 1,000, exports 250, public revenue 200, a tenth of it in hard currency,
 * reserves 80, imports 20 a month. Public debt is 500, 300 of it abroad, with service of 40, 25 of it abroad and 60 % of
 * it in hard currency; capacity is medium. The programme adds 10 at home and imports hardware for 20.
 */
final class StateBuilder {

    double gdp = 1000;

    @Nullable Share hardRevenueShare = Share.of(0.1);

    @Nullable Money reserves = usd(80);

    @Nullable CapacityClass capacity = CapacityClass.MEDIUM;

    @Nullable LocalDate published = LocalDate.of(2025, 7, 1);

    boolean hasDebt = true;
    boolean hasProgramme = true;
    double marginalRate = 0.06;

    @Nullable ProgrammeLoan loan;

    @Nullable ProgrammeBusiness business;

    @Nullable FundMoney fund;

    @Nullable StateEnergy energy;

    @Nullable ChipSupply supply;

    List<Promise> promises = new ArrayList<>();
    List<SovereignService> services = new ArrayList<>();
    Kind kind = Kind.SOVEREIGN;
    boolean saysNothing;

    static Money usd(double amount) {
        return Money.of("USD", amount);
    }

    StateBuilder loan(double principal, double rate, double graceMonths, double tenorMonths) {
        loan = new ProgrammeLoan(usd(principal), Rate.of(rate), Months.of(graceMonths), Months.of(tenorMonths));
        return this;
    }

    StateBuilder business(double cost, double income, double lifeMonths, @Nullable Money benefit) {
        business = new ProgrammeBusiness(usd(cost), usd(income), Months.of(lifeMonths), benefit);
        return this;
    }

    StateBuilder promise(String id, double exposure, double probability, PromiseRecord recorded) {
        promises.add(new Promise(id, usd(exposure), Share.of(probability), recorded));
        return this;
    }

    Evidence evidence() {
        var profile = new ProfileBuilder();
        profile.kind = kind;
        profile.marginalRate = marginalRate;
        profile.sovereign = saysNothing ? null : sovereign();
        var parameters = FinanceEvidence.parameters();
        parameters.put("sovereign.discount-rate", Rate.of(0.05));
        parameters.put("sovereign.currency-fall", Share.of(0.3));
        parameters.put("materiality.public-revenue", Share.of(0.001));
        return FinanceEvidence.of(profile.build(), parameters);
    }

    /** The first fact that a model makes of this state. */
    Fact first(Function<Evidence, List<Fact>> model) {
        return model.apply(evidence()).get(0);
    }

    private Sovereign sovereign() {
        var accounts = new PublicAccounts(usd(gdp), usd(250), usd(200), hardRevenueShare, reserves, usd(20));
        var debt = new StateDebt(capacity, published, usd(500), usd(300), usd(25), usd(40), Share.of(0.6));
        var programme = new Programme(loan, usd(10), usd(20), business, fund);
        return new Sovereign(
                accounts, hasDebt ? debt : null, hasProgramme ? programme : null, promises, energy, supply, services);
    }
}
