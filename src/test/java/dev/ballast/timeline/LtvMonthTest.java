package dev.ballast.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.ballast.fact.Fact;
import dev.ballast.profile.Evidence;
import dev.ballast.profile.Fixtures;
import dev.ballast.profile.RandomProfiles;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LtvMonthTest {

    /** The path of the collateral model walks the same months by itself. */
    @Test
    void peaks_where_the_path_of_the_collateral_peaks_and_is_under_water_as_long() {
        clients().forEach(client -> {
            List<LtvMonth> months = LoanToValueModel.byMonth(client);
            for (Fact fact : CollateralModel.of(client)) {
                if (fact instanceof CollateralPath path) {
                    List<LtvMonth> own = months.stream()
                            .filter(one -> one.instrument().equals(path.about().id()))
                            .toList();
                    if (!own.isEmpty()) {
                        assertThat(own.stream()
                                        .mapToDouble(one -> one.ltv().value())
                                        .max()
                                        .orElseThrow())
                                .isCloseTo(
                                        path.peakLtv().value(),
                                        within(1e-8 * path.peakLtv().value()));
                        long under = own.stream()
                                .skip(1)
                                .filter(LtvMonth::isUnderWater)
                                .count();
                        assertThat(path.monthsUnderWater().value()).isBetween(under - 1.0, (double) under);
                    }
                }
            }
        });
    }

    @Test
    void begins_today_and_ends_at_maturity_with_what_is_still_owed() {
        List<LtvMonth> loan = LoanToValueModel.byMonth(Fixtures.evidence("european-enterprise.json"));

        assertThat(loan).extracting(LtvMonth::instrument).containsOnly("accelerator-loan");
        assertThat(loan.get(0).month()).isZero();
        assertThat(loan.get(0).principal().value()).isEqualTo(60e6);
        assertThat(loan.get(loan.size() - 1).principal().isPositive()).isTrue();
        assertThat(LoanToValueModel.byMonth(Fixtures.evidence("meta-fy2025.json")))
                .isEmpty();
    }

    private static Stream<Evidence> clients() {
        return Stream.concat(
                Fixtures.names().stream().map(Fixtures::evidence),
                LongStream.range(0, 100).mapToObj(RandomProfiles::of));
    }
}
