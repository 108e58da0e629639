package dev.ballast.market;

import static dev.ballast.profile.EcosystemEvidence.makers;
import static dev.ballast.profile.EcosystemEvidence.models;
import static dev.ballast.profile.EcosystemEvidence.usd;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.ballast.fact.About;
import dev.ballast.fact.Fact;
import dev.ballast.fact.NotApplicable;
import dev.ballast.fact.NotAssessed;
import dev.ballast.profile.EcosystemEvidence;
import dev.ballast.profile.Evidences;
import dev.ballast.profile.ProfileBuilder;
import dev.ballast.profile.Suppliers;
import dev.ballast.unit.Months;
import dev.ballast.unit.Share;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class SuppliersModelTest {

    private static final About NORTHWIND = About.organisation("Northwind");

    private final ProfileBuilder profile = new ProfileBuilder();

    /** By hand: of 40 a year 90 % goes to one vendor, which is 36; a quarter of it, 9, would be saved. */
    @Test
    void counts_as_rent_what_open_weights_would_save_at_the_largest_vendor() {
        var supply = supply(new Suppliers(models(40, 0.9, 8, 30, 0.25), null));

        assertThat(supply.rent()).isEqualTo(usd(9));
        assertThat(supply.topShare()).isEqualTo(Share.of(0.9));
        assertThat(supply.switchingMonths()).isEqualTo(Months.of(8));
        assertThat(supply.contractMonths()).isEqualTo(Months.of(30));
        assertThat(supply.statement())
                .isEqualTo(
                        "The largest vendor gets 90 % of what is spent on models of others; leaving it takes 8 months, the contract runs 30 months, and the same work on open weights would cost USD 9.00 a year less.");
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(files = "fixtures/published/open-model-savings.csv", useHeadersInDisplayName = true)
    void reproduces_published_savings_of_open_models(
            String id, double spend, double closed, double open, double saving, double tolerance, String source) {
        var supply = supply(new Suppliers(models(spend, 1, 6, 0, 1 - open / closed), null));

        assertThat(supply.rent().value()).as(id + ", " + source).isCloseTo(saving, within(tolerance));
    }

    /** By hand: 150 to spend, half of it silicon, all from one maker, two thirds for serving: 50, and 19 % of that. */
    @Test
    void values_a_second_source_by_the_price_difference_on_what_can_move() {
        var supply = (AcceleratorSupply)
                facts(new Suppliers(null, makers(1, 2.0 / 3, 0.19))).get(1);

        assertThat(supply.saving().value()).isCloseTo(9.5, within(1e-8));
        assertThat(supply.topShare()).isEqualTo(Share.ONE);
        assertThat(supply.statement())
                .isEqualTo(
                        "One maker supplies 100 % of the accelerators; a second source for serving would save USD 9.50 a year.");
    }

    /** Second method: the saving is the bill of one maker less the bill with the serving part bought at the lower price. */
    @Test
    void saves_the_difference_of_two_bills() {
        var random = new Random(3);
        for (int round = 0; round < 100; round++) {
            double top = random.nextDouble();
            double serving = random.nextDouble();
            double saving = random.nextDouble();
            profile.plannedCapex = 1e9 * random.nextDouble();
            double silicon = profile.plannedCapex * 0.5;
            double moved = silicon * top * serving;
            double second = silicon - moved + moved * (1 - saving);

            var supply = (AcceleratorSupply)
                    facts(new Suppliers(null, makers(top, serving, saving))).get(1);

            assertThat(supply.saving().value()).isCloseTo(silicon - second, within(1.0));
        }
    }

    @Test
    void does_not_ask_a_buyer_of_no_models_whom_it_depends_on() {
        assertThat(facts(new Suppliers(models(0, 0, 0, 0, 0.5), null)))
                .containsExactly(
                        NotApplicable.of(ModelSupply.class, "no models of others are bought"),
                        NotAssessed.of(AcceleratorSupply.class, NORTHWIND, "/ecosystem/suppliers/accelerators"));
    }

    @Test
    void assesses_nothing_of_what_was_not_said() {
        var nothing = List.of(
                NotAssessed.of(ModelSupply.class, NORTHWIND, "/ecosystem/suppliers/models"),
                NotAssessed.of(AcceleratorSupply.class, NORTHWIND, "/ecosystem/suppliers/accelerators"));

        assertThat(SuppliersModel.of(Evidences.of(profile.build(), Map.of()))).isEqualTo(nothing);
        assertThat(facts(null)).isEqualTo(nothing);
        assertThat(facts(new Suppliers(null, null))).isEqualTo(nothing);
    }

    private List<Fact> facts(@Nullable Suppliers suppliers) {
        return SuppliersModel.of(EcosystemEvidence.of(profile, suppliers));
    }

    private ModelSupply supply(Suppliers suppliers) {
        return (ModelSupply) facts(suppliers).get(0);
    }
}
