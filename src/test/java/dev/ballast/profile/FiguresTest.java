package dev.ballast.profile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.fact.Input;
import dev.ballast.unit.Count;
import dev.ballast.unit.Money;
import dev.ballast.unit.Quantity;
import dev.ballast.unit.Rate;
import dev.ballast.unit.Share;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FiguresTest {

    private static final Evidence WEAK = Fixtures.evidence("weak-borrower.json");

    static List<String> profiles() {
        return Fixtures.names();
    }

    @Test
    void finds_a_number_by_its_pointer_with_its_bounds() {
        assertThat(Figures.of(WEAK).at("/compute/fleet/utilisation_share"))
                .contains(new Figure("/compute/fleet/utilisation_share", Share.of(0.41), 0, 1));
        assertThat(Figures.of(WEAK).at("/financing/instruments/2/principal").map(Figure::value))
                .contains(Money.of("USD", 420e6));
    }

    @Test
    void finds_nothing_where_no_number_stands() {
        var figures = Figures.of(WEAK);

        assertThat(figures.at("/organisation/name")).isEmpty();
        assertThat(figures.at("/financing/instruments/0/maturity_date")).isEmpty();
        assertThat(figures.at("/financing/instruments")).isEmpty();
        assertThat(figures.at("/no/such/line")).isEmpty();
        assertThat(Figures.of(Fixtures.evidence("meta-fy2025.json")).at("/compute/fleet/utilisation_share"))
                .isEmpty();
    }

    @Test
    void moves_a_number_by_a_share_of_its_size_within_its_bounds() {
        assertThat(new Figure("/x", Share.of(0.9), 0, 1).moved(0.2)).isEqualTo(Share.ONE);
        assertThat(new Figure("/x", Share.of(0.5), 0, 1).moved(-0.2)).isEqualTo(Share.of(0.4));
        assertThat(new Figure("/x", Count.of(10), 9, 100).moved(-0.2)).isEqualTo(Count.of(9));
        // A loss of 100 moved up by a fifth is a loss of 80.
        assertThat(new Figure("/x", Money.of("EUR", -100), -1e15, 1e15).moved(0.2))
                .isEqualTo(Money.of("EUR", -80));
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void changes_exactly_the_number_that_it_is_asked_to(String profile) {
        Evidence evidence = Fixtures.evidence(profile);
        var figures = Figures.of(evidence);
        for (Input line : evidence.provenance().lines()) {
            figures.at(line.at()).ifPresent(figure -> {
                Quantity moved = figure.moved(figure.value().value() >= figure.most() ? -0.01 : 0.01);
                Evidence changed = figures.with(new TreeMap<>(Map.of(figure.at(), moved)));

                for (Input other : evidence.provenance().lines()) {
                    Quantity expected = other.at().equals(figure.at())
                            ? moved
                            : figures.at(other.at()).map(Figure::value).orElse(moved);
                    assertThat(Figures.of(changed)
                                    .at(other.at())
                                    .map(Figure::value)
                                    .orElse(moved))
                            .isEqualTo(expected);
                }
            });
        }
    }

    @Test
    void makes_the_profile_that_the_changed_text_would_have_made() {
        String text = new String(Fixtures.bytes("weak-borrower.json"), StandardCharsets.UTF_8);
        var byText = ProfileReader.read(
                        "changed", ChangedText.of(text, Map.of("/financing/instruments/1/rate_decimal", "0.09")))
                .get();

        var byFigure =
                Figures.of(WEAK).with(new TreeMap<>(Map.of("/financing/instruments/1/rate_decimal", Rate.of(0.09))));

        assertThat(byFigure.profile()).isEqualTo(byText.profile());
    }

    @Test
    void leaves_the_profile_alone_when_nothing_changes() {
        assertThat(Figures.of(WEAK).with(new TreeMap<>()).profile()).isSameAs(WEAK.profile());
    }

    @Test
    void keeps_no_sources_when_nobody_cites_them() {
        assertThat(WEAK.unsourced().provenance().lines()).isEmpty();
        assertThat(WEAK.unsourced().profile()).isSameAs(WEAK.profile());
    }

    @Test
    void names_the_ground_of_a_line() {
        Provenance provenance = Fixtures.evidence("meta-fy2025.json").provenance();

        assertThat(provenance.ground("/financing/instruments/0/principal")).isEqualTo("/financing/instruments/0");
        assertThat(provenance.ground("/financials/silicon_capex_share")).isEqualTo("profile.silicon-capex-share");
    }
}
