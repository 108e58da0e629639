package dev.ballast.timeline;

import dev.ballast.fact.About;
import dev.ballast.fact.Fact;
import dev.ballast.fact.NotApplicable;
import dev.ballast.fact.NotAssessed;
import dev.ballast.finance.AvailableCash;
import dev.ballast.finance.Capped;
import dev.ballast.finance.DebtBook;
import dev.ballast.finance.InputNames;
import dev.ballast.finance.ServiceAhead;
import dev.ballast.finance.Sum;
import dev.ballast.profile.Contracts;
import dev.ballast.profile.Evidence;
import dev.ballast.profile.PowerSupply;
import dev.ballast.unit.Money;
import dev.ballast.unit.Months;
import dev.ballast.unit.Ratio;
import dev.ballast.unit.Share;
import java.util.ArrayList;
import java.util.List;

/** Makes one {@link PowerContract} for each contract for power, and {@link PowerPrice} of all of them. */
public final class PowerContractModel {

    private static final String POWER = "/contracts/power";

    private PowerContractModel() {}

    /** Not assessed when nothing is said of power, and not applicable when none is bought. */
    public static List<Fact> of(Evidence evidence) {
        About about = About.organisation(evidence.profile().organisation().name());
        Contracts contracts = evidence.profile().contracts();
        List<PowerSupply> power = contracts == null ? null : contracts.power();
        if (power == null) {
            String missing = contracts == null ? "/contracts" : POWER;
            return List.of(
                    NotAssessed.of(PowerContract.class, about, missing),
                    NotAssessed.of(PowerPrice.class, about, missing));
        }
        if (power.isEmpty()) {
            String reason = "no power is bought by contract";
            return List.of(NotApplicable.of(PowerContract.class, reason), NotApplicable.of(PowerPrice.class, reason));
        }
        var facts = new ArrayList<Fact>(power.size() + 1);
        for (int index = 0; index < power.size(); index++) {
            facts.add(contract(evidence, index, power.get(index)));
        }
        facts.add(price(evidence, about, power));
        return facts;
    }

    private static PowerContract contract(Evidence evidence, int index, PowerSupply supply) {
        double least = supply.minimumBillShare().value();
        double used = supply.expectedUseShare().value();
        String above = POWER + "/" + index + "/";
        return new PowerContract(
                About.contract(supply.id()),
                supply.minimumBillShare(),
                supply.expectedUseShare(),
                Months.between(evidence.profile().asOf(), supply.endDate()),
                Money.of(evidence.profile().currency(), supply.yearlyCost().value() * Math.max(0, least - used)),
                evidence.inputs(
                        "/as_of",
                        above + "yearly_cost",
                        above + "minimum_bill_share",
                        above + "expected_use_share",
                        above + "end_date"));
    }

    private static PowerPrice price(Evidence evidence, About about, List<PowerSupply> power) {
        var used = new double[power.size()];
        var open = new double[power.size()];
        for (int index = 0; index < used.length; index++) {
            PowerSupply supply = power.get(index);
            used[index] =
                    supply.yearlyCost().value() * supply.expectedUseShare().value();
            open[index] = used[index] * (1 - supply.hedgedShare().value());
        }
        double cost = Sum.of(used);
        double exposed = Sum.of(open);
        double shock =
                exposed * evidence.parameters().share("power.price-shock").value();
        var debt = DebtBook.of(evidence);
        double cap = evidence.parameters().ratio("coverage.cap").value();
        Ratio cover = Capped.cover(
                AvailableCash.of(evidence).weaker() - shock,
                ServiceAhead.of(evidence, debt).heaviest(),
                cap);
        return new PowerPrice(
                about,
                cost > 0 ? Share.of(exposed / cost) : Share.ZERO,
                cover,
                Money.of(evidence.profile().currency(), shock),
                ServiceAhead.names(new InputNames().addAll(AvailableCash.weakerLines(evidence)), debt)
                        .add(
                                POWER + "/*/yearly_cost",
                                POWER + "/*/expected_use_share",
                                POWER + "/*/hedged_share",
                                "assumption:power.price-shock")
                        .addIf(Math.abs(cover.value()) >= cap, "assumption:coverage.cap")
                        .of(evidence));
    }
}
