package dev.ballast.appraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.ballast.compute.Hedge;
import dev.ballast.declared.Declared;
import dev.ballast.fact.Fact;
import dev.ballast.fact.NotApplicable;
import dev.ballast.fact.NotAssessed;
import dev.ballast.finance.Amortisation;
import dev.ballast.finance.YieldOutcome;
import dev.ballast.profile.Demand;
import dev.ballast.profile.Evidence;
import dev.ballast.profile.Kind;
import dev.ballast.profile.Profile;
import dev.ballast.profile.RandomProfiles;
import dev.ballast.timeline.IdleCapital;
import dev.ballast.timeline.Payback;
import dev.ballast.timeline.VintageYield;
import dev.ballast.unit.Count;
import dev.ballast.unit.Money;
import dev.ballast.unit.Months;
import dev.ballast.unit.Quantity;
import dev.ballast.unit.Rate;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What holds for every valid profile, on thousands of them drawn from seeds. */
@Tag("long")
class SanityContractTest {

    private static final int PROFILES = 2000;
    private static final double TEN_DIGITS = 1e-8;

    /** Companies above a size in dollars are rated by another column of the table, as its author has it. */
    private static final Set<String> RATED_BY_SIZE = Set.of("CapitalStructure", "EquityCase", "LeveredValue");

    /** Without what packs declare, which no model makes. */
    private static final List<Class<? extends Fact>> MODELLED = Appraisal.vocabulary().stream()
            .filter(type -> !Declared.TYPES.contains(type))
            .toList();

    private static final List<String> VOCABULARY =
            MODELLED.stream().map(Class::getSimpleName).toList();

    /** What is said of organisations that are no state. */
    private static final List<String> OF_ALL = MODELLED.stream()
            .filter(type -> !type.getPackageName().endsWith(".sovereign"))
            .map(Class::getSimpleName)
            .toList();

    private static final Standing NOTHING = Standing.of(List.of());

    private static final List<Evidence> DRAWN = LongStream.range(0, PROFILES)
            .mapToObj(seed -> RandomProfiles.of(seed).unsourced())
            .toList();

    /** What the models make of each, made once for all that is asked of it. */
    private static final List<List<Fact>> MADE =
            DRAWN.stream().map(Appraisal::facts).toList();

    @Test
    void says_of_every_type_of_fact_something_and_nothing_that_is_no_number() {
        for (int drawn = 0; drawn < PROFILES; drawn++) {
            List<Fact> facts = MADE.get(drawn);

            Set<String> spoken = facts.stream().map(SanityContractTest::type).collect(Collectors.toSet());
            boolean isState = DRAWN.get(drawn).profile().organisation().kind() == Kind.SOVEREIGN;
            assertThat(spoken).containsAll(isState ? VOCABULARY : OF_ALL);
            for (Fact fact : facts) {
                assertThat(fact.statement()).doesNotContain("NaN", "Infinity", "null");
                quantities(fact)
                        .forEach(figure ->
                                assertThat(figure.value()).as("%s", fact).isFinite());
            }
        }
    }

    @Test
    void repays_every_principal_to_nothing_and_never_more_than_is_left() {
        for (Evidence evidence : DRAWN) {
            Profile profile = evidence.profile();
            profile.financing().instruments().forEach(instrument -> {
                double[] left = Amortisation.of(instrument, profile.asOf()).balances();

                assertThat(left[0]).isEqualTo(instrument.principal().value());
                assertThat(left[left.length - 1]).isZero();
                for (int month = 1; month < left.length; month++) {
                    assertThat(left[month]).isBetween(0.0, left[month - 1]);
                }
            });
        }
    }

    @Test
    void makes_ten_times_the_money_of_ten_times_the_money_and_the_same_of_all_else() {
        for (int drawn = 0; drawn < PROFILES; drawn++) {
            List<Fact> small = MADE.get(drawn);
            List<Fact> large = Appraisal.facts(RandomProfiles.withMoney(DRAWN.get(drawn), 10));

            assertThat(large).extracting(SanityContractTest::type).isEqualTo(types(small));
            for (int at = 0; at < small.size(); at++) {
                if (!RATED_BY_SIZE.contains(type(small.get(at)))) {
                    assertTenfold(small.get(at), large.get(at));
                }
            }
        }
    }

    private static void assertTenfold(Fact small, Fact large) {
        List<Quantity> before = quantities(small);
        List<Quantity> after = quantities(large);
        assertThat(after).hasSameSizeAs(before);
        for (int at = 0; at < before.size(); at++) {
            double expected = before.get(at).value() * (before.get(at) instanceof Money ? 10 : 1);
            assertThat(after.get(at).value())
                    .as("%s against %s", small, large)
                    .isCloseTo(expected, within(Math.max(1e-3, Math.abs(expected)) * TEN_DIGITS));
        }
    }

    /** Where outlays come first; a loss far off weighs less at a higher rate, so only a gain is sure to shrink. */
    @Test
    void gains_no_present_value_from_a_higher_discount_rate_while_it_is_worth_something() {
        int tried = 0;
        for (Evidence evidence : DRAWN) {
            VintageYield yield = fact(evidence, VintageYield.class);
            if (yield == null || yield.outcome() != YieldOutcome.ONE_RATE) {
                continue;
            }
            Evidence dearer = RandomProfiles.withParameter(
                    evidence, "compute.discount-rate", rate -> Rate.of(rate.value() + 0.02));
            double low = money(evidence, Payback.class, Payback::npv);
            double high = money(dearer, Payback.class, Payback::npv);
            // outlays spread over years may lose less at a higher rate, so the law is of vintages that are worth
            // something
            if (high > 0) {
                tried++;
                assertThat(low).as("%s", evidence.profile().monetisation()).isGreaterThanOrEqualTo(high);
            }
        }
        assertThat(tried).isGreaterThan(PROFILES / 50);
    }

    @Test
    void gains_nothing_from_delay() {
        int tried = 0;
        for (Evidence evidence : DRAWN) {
            if (fact(evidence, Payback.class) != null) {
                Evidence later = RandomProfiles.with(
                        evidence,
                        "/monetisation/programme/deployment_months",
                        months -> Months.of(((Months) months).value() + 6));
                double before = money(evidence, Payback.class, Payback::npv);
                tried++;

                assertThat(money(later, Payback.class, Payback::npv))
                        .isLessThanOrEqualTo(before + Math.abs(before) * TEN_DIGITS);
            }
            for (int at = 0; at < evidence.profile().compute().facilities().size(); at++) {
                Evidence later = RandomProfiles.with(
                        evidence,
                        "/compute/facilities/" + at + "/power_date",
                        date -> ((LocalDate) date).plusMonths(6));
                List<IdleCapital> before = facts(evidence, IdleCapital.class);
                List<IdleCapital> after = facts(later, IdleCapital.class);
                for (IdleCapital was : before) {
                    if (after.stream().noneMatch(is -> is.about().equals(was.about()))) {
                        assertThat(Appraisal.facts(later))
                                .anyMatch(fact -> fact instanceof NotAssessed missing
                                        && missing.what().equals("IdleCapital")
                                        && missing.about().equals(was.about()));
                    }
                    for (IdleCapital is : after) {
                        if (is.about().equals(was.about())) {
                            assertThat(is.cost().value())
                                    .isGreaterThanOrEqualTo(was.cost().value() * (1 - TEN_DIGITS));
                            tried++;
                        }
                    }
                }
            }
        }
        assertThat(tried).isGreaterThan(PROFILES / 10);
    }

    /** Spread around the middle by a fifth: what is best to own climbs no higher among the levels of demand than before. */
    @Test
    void owns_no_larger_part_of_a_more_volatile_demand() {
        int tried = 0;
        for (Evidence evidence : DRAWN) {
            Demand demand = evidence.profile().compute().demand();
            Hedge hedge = fact(evidence, Hedge.class);
            double middle = demand == null ? 0 : demand.p50AcceleratorsCount().value();
            if (demand == null || hedge == null || spread(demand.p10AcceleratorsCount(), middle) < 0) {
                continue;
            }
            Evidence wider = evidence;
            for (String level : List.of("p10", "p90", "p99")) {
                wider = RandomProfiles.with(
                        wider,
                        "/compute/demand/" + level + "_accelerators_count",
                        count -> Count.of(spread((Count) count, middle)));
            }
            double before = hedge.optimalCount().value();
            Hedge after = fact(wider, Hedge.class);
            tried++;

            for (Count level : levels(demand)) {
                if (before <= level.value() && after != null) {
                    double most = spread(level, middle);
                    assertThat(after.optimalCount().value())
                            .as("%s", demand)
                            .isLessThanOrEqualTo(most + 1e-6 * Math.max(1, most));
                }
            }
        }
        assertThat(tried).isGreaterThan(PROFILES / 10);
    }

    private static List<Count> levels(Demand demand) {
        var levels = new ArrayList<Count>(
                List.of(demand.p10AcceleratorsCount(), demand.p50AcceleratorsCount(), demand.p90AcceleratorsCount()));
        if (demand.p99AcceleratorsCount() != null) {
            levels.add(demand.p99AcceleratorsCount());
        }
        return levels;
    }

    private static double spread(Count level, double middle) {
        return middle + 1.2 * (level.value() - middle);
    }

    private static <T extends Fact> @Nullable T fact(Evidence evidence, Class<T> type) {
        List<T> facts = facts(evidence, type);
        return facts.isEmpty() ? null : facts.get(0);
    }

    private static <T extends Fact> List<T> facts(Evidence evidence, Class<T> type) {
        return Appraisal.moved(evidence, NOTHING, Set.of()).of(type).stream()
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    private static <T extends Fact> double money(Evidence evidence, Class<T> type, Function<T, Money> of) {
        T fact = fact(evidence, type);
        return fact == null ? 0 : of.apply(fact).value();
    }

    private static List<String> types(List<Fact> facts) {
        return facts.stream().map(SanityContractTest::type).toList();
    }

    /** The type that a fact is of, or that it says to be silent about. */
    private static String type(Fact fact) {
        if (fact instanceof NotAssessed silence) {
            return silence.what();
        }
        return fact instanceof NotApplicable silence
                ? silence.what()
                : fact.getClass().getSimpleName();
    }

    private static List<Quantity> quantities(Fact fact) {
        var quantities = new ArrayList<Quantity>();
        for (RecordComponent component : fact.getClass().getRecordComponents()) {
            try {
                if (component.getAccessor().invoke(fact) instanceof Quantity quantity) {
                    quantities.add(quantity);
                }
            } catch (ReflectiveOperationException impossible) {
                throw new IllegalStateException("cannot read " + component, impossible);
            }
        }
        return quantities;
    }
}
