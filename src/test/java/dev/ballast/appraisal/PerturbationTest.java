package dev.ballast.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.fact.About;
import dev.ballast.fact.Fact;
import dev.ballast.fact.NotApplicable;
import dev.ballast.fact.NotAssessed;
import dev.ballast.profile.Evidence;
import dev.ballast.profile.Fixtures;
import dev.ballast.unit.Quantity;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Provenance is true: a fact that moves when a line of the profile moves lists that line, and a line that a fact lists
 * can move it. Every line of every fixture is moved, several ways each.
 */
@Tag("long")
class PerturbationTest {

    /** Names are identities, not figures; the dates of the accounts are checked by the reader alone. */
    private static final Set<String> NOT_FIGURES = Set.of(
            "/organisation/name",
            "/organisation/kind",
            "/currency",
            "/financing/instruments/*/id",
            "/financing/covenants/*/id",
            "/compute/facilities/*/id",
            "/compute/training_runs/*/id",
            "/financials/liquidity/committed_facilities/*/id",
            "/contracts/customers/*/id",
            "/contracts/customers/*/offtake/*/id",
            "/contracts/customers/*/offtake/*/serves",
            "/contracts/supply/*/id",
            "/contracts/power/*/id",
            "/contracts/dedicated/*/id",
            "/sovereign/promises/*/id",
            "/sovereign/services/*/id",
            "/sovereign/supply/consignments/*/id",
            "/financials/latest_year/year_end",
            "/financials/prior_year/year_end");

    /** Lists of which some fixture says that there is nothing in them, which makes silences and no facts. */
    private static final Set<String> EMPTY_LISTS = Set.of("/contracts/customers", "/contracts/dedicated");

    /**
     * Ground on which cash flow and then liquidity, not the rating, bounds the room for debt: only there they move it; and
     * ground on which a dated payment and a facility that lapses decide the tightest month of the year;
     * and ground on which income is so low beside the plan that deductions bound the tax shield and debt moves ratings, with
     * a pledged bullet and a loan that is traded.
     */
    private static final List<Map<String, String>> GROUNDS = List.of(
            Map.of("/financing/rating_floor", "\"b\"", "/financing/instruments/2/repayment", "\"bullet\""),
            Map.of(
                    "/financing/rating_floor", "\"b\"",
                    "/financials/planned_capex", "20000000",
                    "/financials/liquidity/committed_facilities/0/available_from", "\"2026-06-30\"",
                    "/financing/instruments/0/principal", "1500000000",
                    "/financing/instruments/0/maturity_date", "\"2026-10-31\""),
            Map.of(
                    "/financials/planned_capex", "1600000000",
                    "/financials/latest_year/operating_income", "110000000",
                    "/financing/instruments/2/repayment", "\"bullet\"",
                    "/financing/instruments/3/detail/market_price_share", "0.9"),
            Map.of(
                    "/financing/rating_floor", "\"b\"",
                    "/financials/planned_capex", "700000000",
                    "/financials/capex_plan/0/date", "\"2026-06-30\"",
                    "/financials/liquidity/committed_facilities/0/available_from", "\"2026-04-30\"",
                    "/financials/liquidity/committed_facilities/0/available_until", "\"2026-06-30\""),
            Map.of("/financials/planned_capex", "3000000000", "/financing/covenants/0/level_ratio", "20"));

    private static final Map<String, Moves> MOVES = new ConcurrentHashMap<>();

    /** What a fact is told apart by: its type and what it is about. */
    private record Key(String type, About about) {}

    static Stream<String> fixtures() {
        return Fixtures.names().stream();
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void lists_every_line_that_moves_a_fact(String fixture) {
        assertThat(moves(fixture).unlisted()).isEmpty();
    }

    @Test
    void lists_no_line_that_cannot_move_the_fact() {
        var idle = new TreeSet<String>();
        for (String fixture : Fixtures.names()) {
            for (Fact fact : Appraisal.facts(Fixtures.evidence(fixture))) {
                fact.inputs().list().stream()
                        .filter(input -> !input.isParameter())
                        .forEach(input -> idle.add(listing(name(fact), input.at())));
            }
        }
        Fixtures.names().forEach(fixture -> idle.removeAll(moves(fixture).moving()));

        for (Map<String, String> ground : GROUNDS) {
            Predicate<String> wanted =
                    pointer -> idle.stream().anyMatch(pair -> pair.endsWith(" lists " + Perturbed.general(pointer)));
            idle.removeAll(Moves.of(Perturbed.on("european-enterprise.json", ground, wanted))
                    .moving());
        }

        assertThat(idle).isEmpty();
    }

    /** What all moves of one fixture moved: made once, for both directions ask of it. */
    private static Moves moves(String fixture) {
        return MOVES.computeIfAbsent(fixture, name -> Moves.of(Perturbed.allOf(name, NOT_FIGURES)));
    }

    /**
     * What moves of lines moved.
     *
     * @param unlisted facts that moved with a line that they do not list
     * @param moving types of facts with the lines that moved them
     */
    private record Moves(Set<String> unlisted, Set<String> moving) {

        static Moves of(Stream<Perturbed> all) {
            var moves = new Moves(new TreeSet<>(), new TreeSet<>());
            var standing = new IdentityHashMap<Evidence, Map<Key, Fact>>();
            all.forEach(moved -> moves.add(
                    moved.pointer(),
                    standing.computeIfAbsent(moved.before(), before -> byKey(Appraisal.facts(before))),
                    byKey(Appraisal.facts(moved.after()))));
            return moves;
        }

        private void add(String pointer, Map<Key, Fact> before, Map<Key, Fact> after) {
            for (Key key : keys(before, after)) {
                if (differ(before.get(key), after.get(key))) {
                    moving.add(listing(key.type, pointer));
                    if (!lists(before.get(key), pointer) && !lists(after.get(key), pointer)) {
                        unlisted.add(key.type + " about " + key.about + " moves with " + pointer);
                    }
                }
            }
        }
    }

    private static String listing(String type, String pointer) {
        return type + " lists " + Perturbed.general(pointer);
    }

    @Test
    void reads_every_line_that_a_profile_may_have() {
        var unread = new TreeSet<String>();
        var read = new TreeSet<String>();

        for (String fixture : Fixtures.names()) {
            Evidence evidence = Fixtures.evidence(fixture);
            evidence.provenance().lines().forEach(line -> unread.add(Perturbed.general(line.at())));
            for (Fact fact : Appraisal.facts(evidence)) {
                fact.inputs().list().forEach(input -> read.add(Perturbed.general(input.at())));
                if (fact instanceof NotAssessed silence) {
                    silence.missing().forEach(pointer -> read.add(Perturbed.general(pointer)));
                }
            }
        }
        unread.removeAll(read);
        unread.removeAll(NOT_FIGURES);
        unread.remove("/as_of");
        unread.removeAll(EMPTY_LISTS);

        assertThat(unread).isEmpty();
    }

    private static Map<Key, Fact> byKey(List<Fact> facts) {
        var byKey = new TreeMap<Key, Fact>(
                Comparator.comparing((Key key) -> key.type).thenComparing(key -> key.about));
        facts.stream()
                .filter(fact -> !(fact instanceof NotApplicable))
                .forEach(fact -> byKey.put(new Key(name(fact), fact.about()), fact));
        return byKey;
    }

    /** The type of a fact; for what could not be assessed, the type that is missing. */
    private static String name(Fact fact) {
        return fact instanceof NotAssessed silence
                ? silence.what()
                : fact.getClass().getSimpleName();
    }

    private static Set<Key> keys(Map<Key, Fact> before, Map<Key, Fact> after) {
        var keys = new LinkedHashSet<Key>(before.keySet());
        keys.addAll(after.keySet());
        return keys;
    }

    /** Whether two facts say different things; equal ones, which are most, are not written out. */
    private static boolean differ(@Nullable Fact before, @Nullable Fact after) {
        return !Objects.equals(before, after) && !says(before).equals(says(after));
    }

    /** All that a fact says, to the last digit that it keeps, without the inputs it names. */
    private static String says(@Nullable Fact fact) {
        if (fact == null) {
            return "";
        }
        var parts = new ArrayList<String>();
        for (var component : fact.getClass().getRecordComponents()) {
            if (!component.getName().equals("inputs")) {
                parts.add(component.getName() + "=" + value(fact, component));
            }
        }
        return parts.toString();
    }

    private static String value(Fact fact, RecordComponent component) {
        try {
            Object value = component.getAccessor().invoke(fact);
            return value instanceof Quantity quantity ? Double.toString(quantity.value()) : String.valueOf(value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean lists(@Nullable Fact fact, String pointer) {
        return fact != null
                && (fact.inputs().list().stream().anyMatch(input -> input.at().equals(pointer))
                        || (fact instanceof NotAssessed unknown && isBeside(unknown, pointer)));
    }

    /** Whether the line stands in the object that lacks what is missing: what else it says decides whether that is needed. */
    private static boolean isBeside(NotAssessed unknown, String pointer) {
        String object = pointer.substring(0, pointer.lastIndexOf('/') + 1);
        return unknown.missing().stream().anyMatch(line -> line.startsWith(object));
    }
}
