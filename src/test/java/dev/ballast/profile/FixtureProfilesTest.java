package dev.ballast.profile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.unit.Money;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FixtureProfilesTest {

    static List<String> names() {
        return Fixtures.names();
    }

    @ParameterizedTest
    @MethodSource("names")
    void every_fixture_is_read_without_a_problem(String name) {
        var read = ProfileReader.read(name, Fixtures.bytes(name));

        assertThat(read.problems()).isEmpty();
    }

    /** 58,744 million is the carrying amount in the balance sheet of 2025; the notes add up to 59.0 billion at face. */
    @Test
    void the_notes_of_meta_add_up_to_their_carrying_amount_within_half_a_per_cent() {
        double face = Fixtures.evidence("meta-fy2025.json").profile().financing().instruments().stream()
                .map(Instrument::principal)
                .reduce(Money.of("USD", 0), Money::plus)
                .value();

        assertThat(face).isEqualTo(59.0e9);
        assertThat(face / 58_744e6 - 1).isBetween(0.0, 0.005);
    }
}
