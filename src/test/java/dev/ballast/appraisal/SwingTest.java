package dev.ballast.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.unit.Count;
import dev.ballast.unit.Months;
import dev.ballast.unit.Share;
import java.util.List;
import org.junit.jupiter.api.Test;

class SwingTest {

    private static final Swing.Line USE =
            new Swing.Line("/compute/fleet/utilisation_share", Share.of(0.4), Share.of(0.3), Share.of(0.6));
    private static final Swing.Line COUNT =
            new Swing.Line("/compute/fleet/accelerators_count", Count.of(1000), Count.of(800), Count.of(1200));
    private static final Swing FLEET = new Swing("/compute/fleet", List.of(USE, COUNT));

    @Test
    void comes_nearer_on_one_side_by_the_same_part_of_every_way() {
        Swing half = FLEET.nearer(End.HIGH, 0.5);

        assertThat(half.name()).isEqualTo("/compute/fleet");
        assertThat(half.lines())
                .containsExactly(
                        new Swing.Line(USE.at(), USE.value(), USE.low(), Share.of(0.5)),
                        new Swing.Line(COUNT.at(), COUNT.value(), COUNT.low(), Count.of(1100)));
        assertThat(FLEET.nearer(End.LOW, 0.25).lines())
                .extracting(line -> line.at(End.LOW))
                .containsExactly(Share.of(0.375), Count.of(950));
    }

    @Test
    void stays_as_it_is_all_the_way_and_has_no_range_left_at_none() {
        assertThat(FLEET.nearer(End.LOW, 1)).isEqualTo(FLEET);
        assertThat(FLEET.nearer(End.LOW, 0).nearer(End.HIGH, 0).lines()).noneMatch(Swing.Line::hasRange);
    }

    @Test
    void keeps_the_unit_and_says_whether_it_is_the_house_s() {
        var life = new Swing(
                "silicon.life",
                List.of(new Swing.Line("assumption:silicon.life", Months.of(60), Months.of(36), Months.of(84))));

        assertThat(life.isParameter()).isTrue();
        assertThat(FLEET.isParameter()).isFalse();
        assertThat(life.nearer(End.HIGH, 0.5).lines().get(0).high()).isEqualTo(Months.of(72));
    }
}
