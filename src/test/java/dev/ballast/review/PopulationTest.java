package dev.ballast.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.assess.Examples;
import dev.ballast.profile.CanonicalProfile;
import java.util.List;
import org.junit.jupiter.api.Test;

class PopulationTest {

    @Test
    void holds_the_shipped_profiles_and_different_ones_near_each() {
        List<Client> clients = Population.of(3);

        assertThat(clients).extracting(Client::name).containsAll(Examples.names());
        assertThat(clients).hasSize(4 * Examples.names().size());
        assertThat(clients.stream().map(client -> CanonicalProfile.of(client.evidence())))
                .doesNotHaveDuplicates();
    }

    @Test
    void draws_the_same_clients_every_time() {
        assertThat(texts(Population.of(2))).isEqualTo(texts(Population.of(2)));
    }

    @Test
    void is_the_shipped_profiles_alone_when_none_is_drawn() {
        assertThat(Population.of(0)).extracting(Client::name).isEqualTo(Examples.names());
    }

    private static List<String> texts(List<Client> clients) {
        return clients.stream()
                .map(client -> CanonicalProfile.of(client.evidence()))
                .toList();
    }
}
