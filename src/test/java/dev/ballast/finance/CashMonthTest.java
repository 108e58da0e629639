package dev.ballast.finance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.ballast.fact.Fact;
import dev.ballast.fact.Working;
import dev.ballast.profile.Evidence;
import dev.ballast.profile.Fixtures;
import dev.ballast.profile.RandomProfiles;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CashMonthTest {

    private static final double CENTS = 100;

    @Test
    void lets_sources_equal_uses_to_the_cent_in_every_month_of_every_client() {
        clients().forEach(client -> {
            List<CashMonth> months = FundingModel.byMonth(client);
            for (int at = 0; at < months.size(); at++) {
                CashMonth one = months.get(at);
                assertThat(one.opening() + one.operations() + one.drawn())
                        .isEqualTo(one.service() + one.spending() + one.fees() + one.closing());
                if (at > 0) {
                    assertThat(one.opening()).isEqualTo(months.get(at - 1).closing());
                    assertThat(one.month()).isEqualTo(months.get(0).month().plusMonths(at));
                }
            }
        });
    }

    /** The model finds its gap without rounding a month; the table, which rounds each, finds the same. */
    @Test
    void is_short_by_what_the_funding_path_is_short_by() {
        clients().forEach(client -> {
            Fact fact = FundingModel.of(client).get(0);
            if (fact instanceof FundingPath path) {
                long lowest = FundingModel.byMonth(client).stream()
                        .mapToLong(CashMonth::closing)
                        .min()
                        .orElseThrow();
                double gap = Math.max(0, -lowest / CENTS);
                double turnover = FundingModel.byMonth(client).stream()
                        .mapToDouble(one -> (one.operations() + one.service() + one.spending()) / CENTS)
                        .sum();
                assertThat(gap).isCloseTo(path.gap().value(), within(1 + 1e-8 * Math.abs(turnover)));
            }
        });
    }

    /** The table of twelve months above the advice adds interest and principal by another way. */
    @Test
    void pays_in_twelve_months_the_interest_and_principal_that_liquidity_counts() {
        for (String name : Fixtures.names()) {
            Evidence client = Fixtures.evidence(name);
            double service = FundingModel.byMonth(client).stream()
                    .limit(12)
                    .mapToDouble(one -> one.service() / CENTS)
                    .sum();
            double due = LiquidityModel.of(client).stream()
                    .flatMap(fact -> fact.inputs().working().steps().stream())
                    .flatMap(step -> step.terms().stream())
                    .filter(term -> List.of("interest due", "principal due").contains(term.name()))
                    .mapToDouble((Working.Term term) -> term.value().value())
                    .sum();

            assertThat(service).as(name).isCloseTo(due, within(1 + 1e-6 * due));
        }
    }

    private static Stream<Evidence> clients() {
        return Stream.concat(
                Fixtures.names().stream().map(Fixtures::evidence),
                LongStream.range(0, 100).mapToObj(RandomProfiles::of));
    }
}
