package dev.ballast.sovereign;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.fact.About;
import dev.ballast.fact.NotAssessed;
import dev.ballast.profile.StateEnergy;
import dev.ballast.unit.Months;
import dev.ballast.unit.Power;
import dev.ballast.unit.Share;
import org.junit.jupiter.api.Test;

class StateEnergyModelTest {

    private final StateBuilder state = new StateBuilder();

    @Test
    void values_power_at_what_it_would_bring_elsewhere() {
        energy(30, 60, 0);

        // 30 for each of 100 MW × 8,760 h
        assertThat(value().opportunityPrice()).isEqualTo(StateBuilder.usd(60));
        assertThat(value().yearlyGift()).isEqualTo(StateBuilder.usd(26_280_000));
        assertThat(value().stake().amount()).isEqualTo(StateBuilder.usd(26_280_000));
    }

    @Test
    void values_stranded_power_at_nothing() {
        energy(30, 60, 0.5);

        assertThat(value().opportunityPrice()).isEqualTo(StateBuilder.usd(30));
        assertThat(value().yearlyGift()).isEqualTo(StateBuilder.usd(0));
    }

    @Test
    void takes_no_gain_for_a_gift_the_other_way() {
        energy(90, 60, 0);

        assertThat(value().yearlyGift()).isEqualTo(StateBuilder.usd(0));
    }

    @Test
    void sets_the_load_against_the_national_peak() {
        energy(30, 60, 0);
        var security = (EnergySecurity) state.first(StateEnergyModel::security);

        assertThat(security.loadToPeak()).isEqualTo(Share.of(0.025));
        assertThat(security.importedShare()).isEqualTo(Share.of(0.7));
        assertThat(security.fuelCover()).isEqualTo(Months.of(2));
    }

    @Test
    void cannot_tell_without_a_word_on_power() {
        var about = About.organisation("Northwind");

        assertThat(state.first(StateEnergyModel::value))
                .isEqualTo(NotAssessed.of(EnergyValue.class, about, "/sovereign/energy"));
        assertThat(state.first(StateEnergyModel::security))
                .isEqualTo(NotAssessed.of(EnergySecurity.class, about, "/sovereign/energy"));
    }

    private void energy(double tariff, double elsewhere, double stranded) {
        state.energy = new StateEnergy(
                StateBuilder.usd(tariff),
                StateBuilder.usd(elsewhere),
                Share.of(stranded),
                Power.of(100),
                Power.of(4000),
                Share.of(0.7),
                Months.of(2));
    }

    private EnergyValue value() {
        return (EnergyValue) state.first(StateEnergyModel::value);
    }
}
