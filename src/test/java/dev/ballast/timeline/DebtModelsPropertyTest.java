package dev.ballast.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.ballast.fact.Fact;
import dev.ballast.finance.DebtRoom;
import dev.ballast.finance.DebtRoomModel;
import dev.ballast.finance.LiquidityCover;
import dev.ballast.finance.LiquidityModel;
import dev.ballast.profile.Evidence;
import dev.ballast.profile.FinanceEvidence;
import dev.ballast.profile.ProfileBuilder;
import dev.ballast.profile.Repayment;
import dev.ballast.unit.Money;
import dev.ballast.unit.Quantity;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.DoublePredicate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every profile, tried on seeded ones. */
class DebtModelsPropertyTest {

    private static final double TEN_DIGITS = 1e-9;
    private static final int PROFILES = 100;
    private static final int SEARCHED = 30;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void gives_the_same_bits_in_whatever_order_instruments_stand(long seed) {
        var random = new Random(seed);
        for (int trial = 0; trial < PROFILES; trial++) {
            ProfileBuilder profile = DebtModels.drawn(random, 1e9);
            List<List<Object>> before = figures(profile);

            Collections.shuffle(profile.instruments, random);

            assertThat(figures(profile)).containsExactlyInAnyOrderElementsOf(before);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 5, 6})
    void scales_money_and_nothing_else_when_all_money_is_a_thousandfold(long seed) {
        for (int trial = 0; trial < PROFILES; trial++) {
            long of = seed * PROFILES + trial;
            List<List<Object>> small = figures(DebtModels.drawn(new Random(of), 1e6));
            List<List<Object>> large = figures(DebtModels.drawn(new Random(of), 1e9));

            assertThat(large).hasSameSizeAs(small);
            for (int fact = 0; fact < small.size(); fact++) {
                assertThousandfold(small.get(fact), large.get(fact));
            }
        }
    }

    /** Second method: search for the largest loan after which no limit is broken, by running the models again with it. */
    @ParameterizedTest
    @ValueSource(longs = {7, 8, 9})
    void finds_the_room_that_a_search_finds(long seed) {
        var random = new Random(seed);
        for (int trial = 0; trial < SEARCHED; trial++) {
            ProfileBuilder profile = DebtModels.drawn(random, 1);
            double room = room(profile).amount().value();

            double byEarnings = most(0, loan -> earningsBear(profile, loan));
            double byLiquidity = most(profile.plannedCapex, loan -> liquidityBears(profile, loan));

            double expected = Math.min(byEarnings, byLiquidity);
            assertThat(room).as("profile %s of seed %s", trial, seed).isCloseTo(expected, within(1e-4));
        }
    }

    /** The most that is borne from {@code least} on, by bisection; nothing when not even that is. */
    private static double most(double least, DoublePredicate bears) {
        if (!bears.test(least)) {
            return 0;
        }
        double low = least;
        double high = 1e5;
        while (high - low > 1e-5) {
            double middle = (low + high) / 2;
            if (bears.test(middle)) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    @ParameterizedTest
    @ValueSource(longs = {10, 11})
    void says_every_fact_without_a_number_that_is_none(long seed) {
        var random = new Random(seed);
        for (int trial = 0; trial < PROFILES; trial++) {
            var evidence = FinanceEvidence.of(DebtModels.drawn(random, 1e9));

            assertThat(DebtModels.facts(evidence))
                    .extracting(Fact::statement)
                    .allSatisfy(said -> assertThat(said).doesNotContain("NaN", "Infinity", "null"));
        }
    }

    private static boolean earningsBear(ProfileBuilder profile, double loan) {
        Evidence evidence = withLoan(profile, loan);
        var room = (DebtRoom) DebtRoomModel.of(evidence).get(0);
        var coverage = (Coverage) CoverageModel.of(evidence).get(0);
        return room.leverage().value() <= room.ceiling().value()
                && coverage.average().value() >= 1.6
                && repaidAtStandstill(profile, loan);
    }

    private static boolean repaidAtStandstill(ProfileBuilder profile, double loan) {
        double flow = (profile.operatingCashFlow + profile.priorOperatingCashFlow) / 2 - profile.depreciation;
        double owed = loan;
        for (var instrument : profile.instruments) {
            owed += instrument.principal().value();
        }
        return owed <= 10 * flow;
    }

    private static boolean liquidityBears(ProfileBuilder profile, double loan) {
        double lines = profile.undrawnLines;
        profile.undrawnLines += Math.min(loan, profile.plannedCapex);
        var liquidity =
                (LiquidityCover) LiquidityModel.of(withLoan(profile, loan)).get(0);
        profile.undrawnLines = lines;
        return liquidity.ratio().value() >= 1.2;
    }

    private static Evidence withLoan(ProfileBuilder profile, double loan) {
        profile.loan("new", loan, profile.marginalRate, profile.asOf.plusMonths(120), Repayment.LEVEL_PAYMENT);
        Evidence evidence = FinanceEvidence.of(profile);
        profile.instruments.remove(profile.instruments.size() - 1);
        return evidence;
    }

    private static DebtRoom room(ProfileBuilder profile) {
        return (DebtRoom) DebtRoomModel.of(FinanceEvidence.of(profile)).get(0);
    }

    private static List<List<Object>> figures(ProfileBuilder profile) {
        return DebtModels.facts(FinanceEvidence.of(profile)).stream()
                .map(DebtModels::figures)
                .toList();
    }

    private static void assertThousandfold(List<Object> small, List<Object> large) {
        for (int at = 0; at < small.size(); at++) {
            if (small.get(at) instanceof Quantity one && large.get(at) instanceof Quantity other) {
                double factor = one instanceof Money ? 1000 : 1;
                double expected = one.value() * factor;
                assertThat(other.value())
                        .as(small + " against " + large)
                        .isCloseTo(expected, within(Math.max(1e-3, Math.abs(expected)) * TEN_DIGITS));
            } else {
                assertThat(large.get(at)).isEqualTo(small.get(at));
            }
        }
    }
}
