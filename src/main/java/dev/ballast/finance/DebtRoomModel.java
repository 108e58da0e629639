package dev.ballast.finance;

import dev.ballast.fact.About;
import dev.ballast.fact.Draft;
import dev.ballast.fact.Fact;
import dev.ballast.profile.Evidence;
import dev.ballast.profile.Parameters;
import dev.ballast.profile.Profile;
import dev.ballast.unit.Count;
import dev.ballast.unit.Money;
import dev.ballast.unit.Ratio;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * How much new debt would bring the organisation exactly to the tightest of its limits. New debt is level, over the
 * notional tenor, at the marginal rate; its proceeds pay for planned capital expenditure and count as a source of cash
 * up to that. What the organisation promised off the balance sheet, as far as it is stated, uses up room like debt.
 */
public final class DebtRoomModel {

    /** Room below this part of the debt is what ten digits cannot tell from none. */
    private static final double NOISE = 1e-9;

    private static final String COVENANT = "/financing/max_leverage_covenant_ratio";

    private record Room(Limit limit, double amount) {}

    private DebtRoomModel() {}

    /** The fact {@link DebtRoom} about the organisation. */
    public static List<Fact> of(Evidence evidence) {
        var profile = evidence.profile();
        var debt = DebtBook.of(evidence);
        double owed = owed(evidence, debt);
        Ratio rating = evidence.parameters().ratio(ceiling(profile));
        Ratio covenant = profile.financing().maxLeverageCovenantRatio();
        Ratio ceiling = covenant != null && covenant.compareTo(rating) < 0 ? covenant : rating;
        Room least = least(evidence, debt, rating.value());
        boolean available = least.amount() > NOISE * owed;
        double cap = evidence.parameters().ratio("coverage.cap").value();
        Ratio leverage = Capped.load(owed, earnings(profile), cap);
        return List.of(new DebtRoom(
                About.organisation(profile.organisation().name()),
                Money.of(profile.currency(), available ? least.amount() : 0),
                available,
                least.limit(),
                leverage,
                ceiling,
                names(profile, debt)
                        .addIf(leverage.value() >= cap, "assumption:coverage.cap")
                        .of(evidence)
                        .worked(hole(evidence, work(evidence, debt, rating, least), least))));
    }

    /** The steps to the binding limit; that of liquidity is a search and shows none. */
    private static Draft work(Evidence evidence, DebtBook debt, Ratio rating, Room least) {
        var profile = evidence.profile();
        double earned = earnings(profile);
        double owed = owed(evidence, debt);
        String room = room(least);
        var draft = AdjustedDebt.of(evidence, debt).work(evidence);
        Ratio covenant = profile.financing().maxLeverageCovenantRatio();
        return switch (least.limit()) {
            case RATING ->
                draft.plus("ceiling", rating)
                        .times(AdjustedDebt.EARNED, Money.of(profile.currency(), earned))
                        .minus(AdjustedDebt.OWED, owed)
                        .make(room, least.amount());
            case COVENANT ->
                covenant == null
                        ? draft
                        : draft.plus("covenant", covenant)
                                .times(AdjustedDebt.EARNED, Money.of(profile.currency(), earned))
                                .minus("debt outstanding", debt.principal())
                                .make(room, least.amount());
            case LIQUIDITY -> draft;
            case CASH_FLOW -> cashFlowWork(evidence, debt, draft).make(room, least.amount());
            case FREE_FLOW ->
                draft.plus("years to repay", evidence.parameters().ratio("debt.free-flow-years"))
                        .times(
                                "mean operating cash flow less depreciation",
                                Money.of(profile.currency(), freeFlow(profile)))
                        .minus(AdjustedDebt.OWED, owed)
                        .make(room, least.amount());
        };
    }

    /** What commitments that nobody stated would weigh to leave no room, under a limit that counts commitments. */
    private static Draft hole(Evidence evidence, Draft draft, Room least) {
        String unknown =
                AdjustedDebt.unknownWords(evidence.profile().financing().offBalanceSheet());
        boolean isCounted = least.limit() == Limit.RATING || least.limit() == Limit.FREE_FLOW;
        return unknown.isEmpty() || !isCounted || least.amount() <= 0
                ? draft
                : draft.plus(room(least), least.amount())
                        .make(
                                "present value of %s, which nobody stated, that leaves no room".formatted(unknown),
                                least.amount());
    }

    private static String room(Room least) {
        return "room under " + least.limit().words();
    }

    private static Draft cashFlowWork(Evidence evidence, DebtBook debt, Draft draft) {
        var service = ServiceAhead.of(evidence, debt);
        var unit = ServiceAhead.ofNewDebt(evidence);
        return draft.plus(
                        "mean cash for debt service of two years",
                        AvailableCash.of(evidence).average())
                .over("sizing cover", evidence.parameters().ratio("debt.sizing-cover"))
                .times("years", Count.of(Math.max(service.yearsDue(), unit.yearsDue())))
                .minus("debt service of these years", service.total())
                .over("service of these years on each unit of new debt", Ratio.of(unit.total()));
    }

    /** Of equal limits the one named first in {@link Limit}. */
    private static Room least(Evidence evidence, DebtBook debt, double ceiling) {
        Profile profile = evidence.profile();
        Parameters parameters = evidence.parameters();
        double principal = debt.principal();
        double owed = owed(evidence, debt);
        var unit = ServiceAhead.ofNewDebt(evidence);
        var rooms = new ArrayList<Room>();
        rooms.add(new Room(Limit.RATING, ceiling * earnings(profile) - owed));
        Ratio covenant = profile.financing().maxLeverageCovenantRatio();
        if (covenant != null) {
            rooms.add(new Room(Limit.COVENANT, covenant.value() * earnings(profile) - principal));
        }
        rooms.add(new Room(
                Limit.LIQUIDITY,
                liquidity(
                        TwelveMonths.of(evidence, debt),
                        unit,
                        parameters.ratio("liquidity.target").value())));
        rooms.add(new Room(
                Limit.CASH_FLOW,
                cashFlow(
                        AvailableCash.of(evidence),
                        ServiceAhead.of(evidence, debt),
                        unit,
                        parameters.ratio("debt.sizing-cover").value())));
        rooms.add(new Room(
                Limit.FREE_FLOW, parameters.ratio("debt.free-flow-years").value() * freeFlow(profile) - owed));
        return rooms.stream().min(Comparator.comparingDouble(Room::amount)).orElseThrow();
    }

    /**
     * The most debt after which sources, proceeds included, still cover uses at the target. Up to planned capital
     * expenditure every unit borrowed helps; so when that much is not enough, no debt is.
     */
    private static double liquidity(TwelveMonths year, ServiceAhead unit, double target) {
        double most = ((year.sources() + year.capex()) / target - year.uses()) / unit.first();
        return most >= year.capex() ? most : 0;
    }

    /** Average cover after the new debt equals the sizing cover; new debt makes service due in every year it runs. */
    private static double cashFlow(AvailableCash cash, ServiceAhead service, ServiceAhead unit, double sizingCover) {
        int years = Math.max(service.yearsDue(), unit.yearsDue());
        return (cash.average() / sizingCover * years - service.total()) / unit.total();
    }

    private static double owed(Evidence evidence, DebtBook debt) {
        return debt.principal() + AdjustedDebt.of(evidence, debt).besides();
    }

    /** What a middling year leaves after spending as much as wears out; growth can be stopped, wear cannot. */
    private static double freeFlow(Profile profile) {
        var latest = profile.financials().latestYear();
        double average = (latest.operatingCashFlow().value()
                        + profile.financials().priorYear().operatingCashFlow().value())
                / 2;
        return average - latest.depreciation().value();
    }

    static double earnings(Profile profile) {
        var year = profile.financials().latestYear();
        return year.operatingIncome().value() + year.depreciation().value();
    }

    static String ceiling(Profile profile) {
        return "leverage.ceiling." + profile.financing().ratingFloor().name().toLowerCase(Locale.ROOT);
    }

    /** All that any of the limits reads: each could bind, so each takes part in the least. */
    private static InputNames names(Profile profile, DebtBook debt) {
        return AdjustedDebt.names(
                        TwelveMonths.names(new InputNames(), debt),
                        profile.financing().offBalanceSheet())
                .addAll(AvailableCash.LINES)
                .each(debt, "recourse", DebtBook::turnsOnRecourse)
                .add(
                        "/financials/latest_year/operating_income",
                        "/financing/rating_floor",
                        "/financing/marginal_rate_decimal",
                        "assumption:" + ceiling(profile),
                        "assumption:liquidity.target",
                        "assumption:debt.sizing-cover",
                        "assumption:debt.free-flow-years",
                        "assumption:coverage.notional-tenor")
                .addIf(profile.financing().maxLeverageCovenantRatio() != null, COVENANT)
                .addIf(debt.has(instrument -> !DebtBook.isLevelled(instrument)), "assumption:coverage.horizon");
    }
}
