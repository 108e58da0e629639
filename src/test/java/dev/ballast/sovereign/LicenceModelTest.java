package dev.ballast.sovereign;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.fact.About;
import dev.ballast.fact.NotAssessed;
import dev.ballast.profile.ChipSupply;
import dev.ballast.profile.Consignment;
import dev.ballast.profile.LicenceStatus;
import dev.ballast.unit.Count;
import dev.ballast.unit.Share;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LicenceModelTest {

    private static final LocalDate DELIVERY = LocalDate.of(2026, 9, 30);

    private final StateBuilder state = new StateBuilder();
    private @Nullable Count tenants;

    /** 35,000 systems licensed to G42 of the UAE in November 2025, of 500,000 chips a year in the framework. */
    @Test
    void finds_the_licensed_part_of_a_published_plan() {
        supply(500_000, consignment(35_000, LicenceStatus.GRANTED, null));

        assertThat(licence().coveredShare()).isEqualTo(Share.of(0.07));
        assertThat(licence().uncovered()).isEqualTo(Count.of(465_000));
    }

    @Test
    void tells_licensed_late_and_undecided_apart() {
        supply(
                1000,
                consignment(100, LicenceStatus.NOT_REQUIRED, null),
                consignment(200, LicenceStatus.GRANTED, DELIVERY),
                consignment(150, LicenceStatus.GRANTED, DELIVERY.minusDays(1)),
                consignment(250, LicenceStatus.PENDING, null),
                consignment(50, LicenceStatus.PRESUMED_DENIED, null));

        assertThat(licence().coveredShare()).isEqualTo(Share.of(0.3));
        assertThat(licence().lateShare()).isEqualTo(Share.of(0.15));
        assertThat(licence().undecidedShare()).isEqualTo(Share.of(0.3));
        assertThat(licence().uncovered()).isEqualTo(Count.of(700));
    }

    @Test
    void leaves_nothing_uncovered_where_more_is_licensed_than_planned() {
        supply(100, consignment(150, LicenceStatus.GRANTED, null));

        assertThat(licence().coveredShare()).isEqualTo(Share.of(1.5));
        assertThat(licence().uncovered()).isEqualTo(Count.ZERO);
    }

    @Test
    void covers_nothing_where_nothing_is_ordered() {
        supply(100);

        assertThat(licence().coveredShare()).isEqualTo(Share.ZERO);
    }

    @Test
    void cannot_tell_without_a_plan() {
        assertThat(state.first(LicenceModel::of))
                .isEqualTo(NotAssessed.of(Licence.class, About.organisation("Northwind"), "/sovereign/supply"));
    }

    @Test
    void says_for_whom_the_halls_are() {
        tenants = Count.of(300);
        supply(400);

        assertThat(state.first(LicenceModel::hosting)).extracting("tenantShare").isEqualTo(Share.of(0.75));
    }

    @Test
    void does_not_take_a_host_without_a_word_on_tenants_for_one_without_tenants() {
        supply(400);

        assertThat(state.first(LicenceModel::hosting))
                .isEqualTo(NotAssessed.of(
                        Hosting.class, About.organisation("Northwind"), "/sovereign/supply/tenant_accelerators_count"));
    }

    private void supply(double planned, Consignment... consignments) {
        state.supply = new ChipSupply(Count.of(planned), tenants, List.of(consignments));
    }

    private static Consignment consignment(double count, LicenceStatus licence, @Nullable LocalDate ends) {
        return new Consignment("lot-" + count, Count.of(count), licence, ends, DELIVERY);
    }

    private Licence licence() {
        return (Licence) state.first(LicenceModel::of);
    }
}
