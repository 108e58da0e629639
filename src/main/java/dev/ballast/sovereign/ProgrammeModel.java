package dev.ballast.sovereign;

import dev.ballast.fact.Draft;
import dev.ballast.fact.Fact;
import dev.ballast.fact.NotApplicable;
import dev.ballast.finance.Capped;
import dev.ballast.finance.InputNames;
import dev.ballast.profile.Evidence;
import dev.ballast.profile.FundMandate;
import dev.ballast.profile.FundMoney;
import dev.ballast.profile.FundTerms;
import dev.ballast.profile.Programme;
import dev.ballast.profile.ProgrammeBusiness;
import dev.ballast.profile.WithdrawalRule;
import dev.ballast.unit.Money;
import dev.ballast.unit.Ratio;
import dev.ballast.unit.Share;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the programme is worth in money, what the public is said to gain beside it, and the fund behind it. */
public final class ProgrammeModel {

    private static final String RATE = "/financing/marginal_rate_decimal";
    private static final String BUSINESS = "/sovereign/programme/business/";
    private static final String FUND = "/sovereign/programme/fund/";
    private static final double MONTHS_A_YEAR = 12;

    private ProgrammeModel() {}

    /** The fact {@link ProgrammeValue} of a state. */
    public static List<Fact> value(Evidence evidence) {
        return State.facts(evidence, ProgrammeValue.class, ProgrammeModel::value);
    }

    /** The fact {@link PublicBenefit} of a state. */
    public static List<Fact> benefit(Evidence evidence) {
        return State.facts(evidence, PublicBenefit.class, ProgrammeModel::benefit);
    }

    /** The fact {@link FundInvestment} of a state whose fund puts money in. */
    public static List<Fact> fund(Evidence evidence) {
        return State.facts(evidence, FundInvestment.class, ProgrammeModel::fund);
    }

    private static Fact value(State state) {
        ProgrammeBusiness business = business(state);
        if (business == null) {
            return state.without(ProgrammeValue.class, "programme/business");
        }
        double worth = worth(state, business);
        return new ProgrammeValue(
                state.about(),
                state.money(worth),
                state.money(gap(state, business)),
                worth >= 0,
                names().of(state.evidence()).worked(work(state, business)));
    }

    private static Draft work(State state, ProgrammeBusiness business) {
        double worth = worth(state, business);
        Ratio years = Ratio.of(annuity(state, business));
        String annuity = "annuity of %s at %s"
                .formatted(
                        business.lifeMonths(),
                        state.evidence().profile().financing().marginalRateDecimal());
        var draft = Draft.in(state.evidence().profile().currency())
                .plus("net income a year", business.yearlyNetIncome())
                .times(annuity, years)
                .minus("capital cost", business.capitalCost())
                .make("worth in money alone", worth);
        return worth < 0
                ? draft.plus("what is missing", -worth).over(annuity, years).make("gap a year", gap(state, business))
                : draft;
    }

    private static Fact benefit(State state) {
        ProgrammeBusiness business = business(state);
        Money benefit = business == null ? null : business.yearlyPublicBenefit();
        if (business == null || benefit == null) {
            return state.without(PublicBenefit.class, "programme/business/yearly_public_benefit");
        }
        double cap = state.ratio("coverage.cap");
        double open = StrictMath.max(0, gap(state, business) - benefit.value());
        Ratio toGap = Capped.cover(benefit.value(), gap(state, business), cap);
        return new PublicBenefit(
                state.about(),
                benefit,
                toGap,
                state.money(open),
                names().add(BUSINESS + "yearly_public_benefit")
                        .addIf(toGap.value() >= cap, "assumption:coverage.cap")
                        .of(state.evidence())
                        .worked(
                                open > 0
                                        ? work(state, business)
                                                .plus("gap a year", gap(state, business))
                                                .minus("benefit declared", benefit)
                                                .make("left open a year", open)
                                        : Draft.in(state.evidence().profile().currency())));
    }

    private static Fact fund(State state) {
        Programme programme = state.said().programme();
        if (programme == null) {
            return state.without(FundInvestment.class, "programme");
        }
        FundMoney fund = programme.fund();
        if (fund == null) {
            return NotApplicable.of(FundInvestment.class, "no fund of the state puts money into the programme");
        }
        return new FundInvestment(
                state.about(),
                fund.amount(),
                Share.of(fund.amount().value() / fund.fundValue().value()),
                fund.terms() == FundTerms.COMMERCIAL,
                fund.mandate() == FundMandate.PUBLISHED,
                fund.withdrawalRule() == WithdrawalRule.INSIDE,
                state.inputs(
                                FUND + "amount",
                                FUND + "fund_value",
                                FUND + "terms",
                                FUND + "mandate",
                                FUND + "withdrawal_rule")
                        .worked(Draft.in(state.evidence().profile().currency())
                                .plus("money of the fund", fund.amount())
                                .over("value of the fund", fund.fundValue())
                                .make(
                                        "part of the fund",
                                        Share.of(fund.amount().value()
                                                / fund.fundValue().value()))));
    }

    private static @Nullable ProgrammeBusiness business(State state) {
        Programme programme = state.said().programme();
        return programme == null ? null : programme.business();
    }

    private static double worth(State state, ProgrammeBusiness business) {
        return business.yearlyNetIncome().value() * annuity(state, business)
                - business.capitalCost().value();
    }

    private static double gap(State state, ProgrammeBusiness business) {
        return StrictMath.max(0, -worth(state, business)) / annuity(state, business);
    }

    /** What one unit a year for the life of the programme is worth. */
    private static double annuity(State state, ProgrammeBusiness business) {
        double rate =
                state.evidence().profile().financing().marginalRateDecimal().value();
        double years = business.lifeMonths().value() / MONTHS_A_YEAR;
        return rate > 0 ? (1 - StrictMath.pow(1 + rate, -years)) / rate : years;
    }

    private static InputNames names() {
        return new InputNames()
                .add(RATE, BUSINESS + "capital_cost", BUSINESS + "yearly_net_income", BUSINESS + "life_months");
    }
}
