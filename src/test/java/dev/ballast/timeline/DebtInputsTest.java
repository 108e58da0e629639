package dev.ballast.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.fact.Fact;
import dev.ballast.fact.Input;
import dev.ballast.profile.Collateral;
import dev.ballast.profile.Evidence;
import dev.ballast.profile.FinanceEvidence;
import dev.ballast.profile.Instrument;
import dev.ballast.profile.ProfileBuilder;
import dev.ballast.profile.RatingFloor;
import dev.ballast.profile.Recourse;
import dev.ballast.profile.Repayment;
import dev.ballast.profile.SecuredBy;
import dev.ballast.unit.Money;
import dev.ballast.unit.Months;
import dev.ballast.unit.Quantity;
import dev.ballast.unit.Rate;
import dev.ballast.unit.Ratio;
import dev.ballast.unit.Share;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A fact that moves with a line lists the line, and a line that some fact of a kind lists can move a fact of that kind. */
class DebtInputsTest {

    private static final double[] FACTORS = {0, 0.2, 0.5, 0.9, 1.1, 2, 5, 40};

    private static final List<Supplier<ProfileBuilder>> STARTS =
            List.of(DebtInputsTest::sound, DebtInputsTest::weak, DebtInputsTest::illiquid);

    private interface Move extends Consumer<ProfileBuilder> {}

    @Test
    void lists_every_line_that_moves_a_fact() {
        for (Supplier<ProfileBuilder> start : STARTS) {
            Map<String, Fact> before = facts(FinanceEvidence.of(start.get()));
            moves(start.get())
                    .forEach((line, ways) -> ways.forEach(way -> {
                        ProfileBuilder moved = start.get();
                        way.accept(moved);
                        Map<String, Fact> after = facts(FinanceEvidence.of(moved));

                        before.forEach((name, fact) -> {
                            if (hasMoved(fact, after.get(name))) {
                                assertThat(pointers(fact)).as(name + " moves").contains(line);
                            }
                        });
                    }));
        }
    }

    @Test
    void lists_no_line_that_cannot_move_a_fact_of_the_kind() {
        var idle = new TreeSet<String>();
        var moving = new TreeSet<String>();
        for (Supplier<ProfileBuilder> start : STARTS) {
            Map<String, Fact> before = facts(FinanceEvidence.of(start.get()));
            before.values().forEach(fact -> pointers(fact).forEach(line -> idle.add(kind(fact, line))));
            changed(start)
                    .forEach((line, afters) -> afters.forEach(after -> before.forEach((name, fact) -> {
                        if (hasMoved(fact, after.get(name))) {
                            moving.add(kind(fact, line));
                        }
                    })));
        }

        idle.removeAll(moving);

        assertThat(idle).isEmpty();
    }

    private static Map<String, List<Map<String, Fact>>> changed(Supplier<ProfileBuilder> start) {
        var changed = new TreeMap<String, List<Map<String, Fact>>>();
        moves(start.get())
                .forEach((line, ways) -> ways.forEach(way -> {
                    ProfileBuilder moved = start.get();
                    way.accept(moved);
                    changed.computeIfAbsent(line, key -> new ArrayList<>()).add(facts(FinanceEvidence.of(moved)));
                }));
        var values = FinanceEvidence.parameters();
        for (String id : values.keySet()) {
            for (double factor : new double[] {0.1, 0.5, 0.9, 1.1, 1.5, 3}) {
                Map<String, Quantity> parameters = FinanceEvidence.parameters();
                parameters.put(id, scaled(values.get(id), factor));
                changed.computeIfAbsent("assumption:" + id, key -> new ArrayList<>())
                        .add(facts(FinanceEvidence.of(start.get().build(), parameters)));
            }
        }
        return changed;
    }

    private static Quantity scaled(Quantity value, double factor) {
        if (value instanceof Months) {
            return Months.of(value.value() * factor);
        }
        double scaled = value.value() * factor;
        if (value instanceof Rate) {
            return Rate.of(scaled);
        }
        return value instanceof Ratio ? Ratio.of(scaled) : Share.of(Math.min(0.99, scaled));
    }

    private static String kind(Fact fact, String line) {
        return fact.getClass().getSimpleName() + " " + line.replaceAll("/\\d+/", "/*/");
    }

    private static List<String> pointers(Fact fact) {
        return fact.inputs().list().stream().map(Input::at).toList();
    }

    private static boolean hasMoved(Fact before, @Nullable Fact after) {
        return after == null || !DebtModels.figures(before).equals(DebtModels.figures(after));
    }

    private static Map<String, Fact> facts(Evidence evidence) {
        return DebtModels.facts(evidence).stream()
                .collect(Collectors.toMap(
                        fact -> fact.getClass().getSimpleName() + " of " + fact.about(), fact -> fact));
    }

    /** Sound, but with so much due within the year that liquidity binds. */
    private static ProfileBuilder illiquid() {
        ProfileBuilder profile = sound();
        profile.loan("due-soon", 320, 0.05, profile.asOf.plusMonths(9), Repayment.BULLET);
        return profile;
    }

    private static ProfileBuilder sound() {
        var profile = new ProfileBuilder();
        profile.interestPaid = 12;
        profile.priorInterestPaid = 8;
        profile.restrictedCash = 20;
        profile.minimumCash = 30;
        profile.undrawnLines = 25;
        profile.covenant = Ratio.of(4);
        profile.runningCost(20);
        var silicon = profile.collateral(SecuredBy.SILICON, 90, 6);
        var shell = profile.collateral(SecuredBy.FACILITY, 80, 12);
        profile.pledged("ddtl", 60, 0.11, LocalDate.of(2030, 3, 15), Repayment.LEVEL_PAYMENT, silicon);
        profile.pledged("shell", 40, 0.06, LocalDate.of(2028, 6, 1), Repayment.BULLET, shell);
        profile.loan("bank", 30, 0.05, LocalDate.of(2029, 1, 1), Repayment.LEVEL_PRINCIPAL);
        return profile.bond("note", 50, 0.05, LocalDate.of(2033, 1, 1));
    }

    private static ProfileBuilder weak() {
        ProfileBuilder profile = sound();
        profile.operatingIncome = -50;
        profile.preTaxIncome = -300;
        profile.cash = 60;
        profile.plannedCapex = 260;
        profile.operatingCashFlow = 90;
        profile.priorOperatingCashFlow = 70;
        return profile;
    }

    private static Map<String, List<Move>> moves(ProfileBuilder start) {
        var moves = new TreeMap<String, List<Move>>();
        money(moves, "/financials/latest_year/revenue", (p, f) -> p.revenue *= f);
        money(moves, "/financials/latest_year/operating_income", (p, f) -> p.operatingIncome *= f);
        money(moves, "/financials/latest_year/depreciation", (p, f) -> p.depreciation *= f);
        money(moves, "/financials/latest_year/pre_tax_income", (p, f) -> p.preTaxIncome *= f);
        money(moves, "/financials/latest_year/operating_cash_flow", (p, f) -> p.operatingCashFlow *= f);
        money(moves, "/financials/latest_year/interest_paid", (p, f) -> p.interestPaid *= f);
        money(moves, "/financials/prior_year/pre_tax_income", (p, f) -> p.priorPreTaxIncome *= f);
        money(moves, "/financials/prior_year/operating_cash_flow", (p, f) -> p.priorOperatingCashFlow *= f);
        money(moves, "/financials/prior_year/interest_paid", (p, f) -> p.priorInterestPaid *= f);
        money(moves, "/financials/planned_capex", (p, f) -> p.plannedCapex *= f);
        money(moves, "/financials/silicon_capex_share", (p, f) -> p.siliconShare = Math.min(1, p.siliconShare * f));
        money(moves, "/financials/liquidity/cash_and_securities", (p, f) -> p.cash *= f);
        money(moves, "/financials/liquidity/restricted_cash", (p, f) -> p.restrictedCash *= f);
        money(moves, "/financials/liquidity/minimum_cash", (p, f) -> p.minimumCash *= f);
        money(moves, "/financials/liquidity/undrawn_committed_lines", (p, f) -> p.undrawnLines *= f);
        money(moves, "/financing/marginal_rate_decimal", (p, f) -> p.marginalRate = Math.min(0.4, p.marginalRate * f));
        money(moves, "/financing/max_leverage_covenant_ratio", (p, f) -> p.covenant = Ratio.of(4 * f));
        money(moves, "/monetisation/yearly_running_cost", (p, f) -> p.runningCost(20 * f));
        for (int months : new int[] {-40, -1, 1, 20}) {
            add(moves, "/as_of", p -> p.asOf = p.asOf.plusMonths(months));
        }
        for (RatingFloor floor : RatingFloor.values()) {
            add(moves, "/financing/rating_floor", p -> p.ratingFloor = floor);
        }
        for (int index = 0; index < start.instruments.size(); index++) {
            instrumentMoves(moves, index, start.instruments.get(index));
        }
        return moves;
    }

    private static void instrumentMoves(Map<String, List<Move>> moves, int index, Instrument old) {
        String at = "/financing/instruments/" + index + "/";
        for (double factor : FACTORS) {
            replace(moves, at + "principal", index, i -> with(i, i.principal().value() * factor, i.rateDecimal()));
            double rate = Math.min(0.4, old.rateDecimal().value() * factor);
            replace(
                    moves,
                    at + "rate_decimal",
                    index,
                    i -> with(i, i.principal().value(), Rate.of(rate)));
        }
        for (int months : new int[] {-24, -12, 1, 60, 240}) {
            LocalDate due = old.maturityDate().plusMonths(months);
            replace(moves, at + "maturity_date", index, i -> with(i, due, i.repayment(), i.recourse(), i.collateral()));
        }
        for (Repayment way : Repayment.values()) {
            replace(moves, at + "repayment", index, i -> with(i, i.maturityDate(), way, i.recourse(), i.collateral()));
        }
        for (Recourse to : Recourse.values()) {
            replace(moves, at + "recourse", index, i -> with(i, i.maturityDate(), i.repayment(), to, i.collateral()));
        }
        Collateral pledge = old.collateral();
        if (pledge != null) {
            for (SecuredBy by : SecuredBy.values()) {
                pledge(
                        moves,
                        at + "collateral/secured_by",
                        index,
                        new Collateral(by, pledge.value(), pledge.ageMonths(), pledge.otherShare()));
            }
            for (double factor : FACTORS) {
                var value =
                        Money.of("USD", Objects.requireNonNull(pledge.value()).value() * factor);
                pledge(
                        moves,
                        at + "collateral/value",
                        index,
                        new Collateral(pledge.securedBy(), value, pledge.ageMonths(), pledge.otherShare()));
                var age = Months.of(pledge.ageMonths().value() * factor);
                pledge(
                        moves,
                        at + "collateral/age_months",
                        index,
                        new Collateral(pledge.securedBy(), pledge.value(), age, pledge.otherShare()));
            }
        }
    }

    private static void pledge(Map<String, List<Move>> moves, String line, int index, Collateral to) {
        replace(moves, line, index, i -> with(i, i.maturityDate(), i.repayment(), i.recourse(), to));
    }

    private static Instrument with(Instrument old, double principal, Rate rate) {
        return new Instrument(
                old.id(),
                Money.of("USD", principal),
                rate,
                old.maturityDate(),
                old.repayment(),
                old.recourse(),
                old.collateral(),
                null);
    }

    private static Instrument with(
            Instrument old, LocalDate due, Repayment repayment, Recourse recourse, @Nullable Collateral collateral) {
        return new Instrument(old.id(), old.principal(), old.rateDecimal(), due, repayment, recourse, collateral, null);
    }

    private static void money(Map<String, List<Move>> moves, String line, BiConsumer<ProfileBuilder, Double> scale) {
        for (double factor : FACTORS) {
            add(moves, line, profile -> scale.accept(profile, factor));
        }
    }

    private static void replace(
            Map<String, List<Move>> moves, String line, int index, UnaryOperator<Instrument> change) {
        add(moves, line, profile -> profile.instruments.set(index, change.apply(profile.instruments.get(index))));
    }

    private static void add(Map<String, List<Move>> moves, String line, Move move) {
        moves.computeIfAbsent(line, key -> new ArrayList<>()).add(move);
    }
}
