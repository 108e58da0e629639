package dev.ballast.review;

import dev.ballast.assess.Examples;
import dev.ballast.fact.Checked;
import dev.ballast.fact.Input;
import dev.ballast.profile.CanonicalProfile;
import dev.ballast.profile.Evidence;
import dev.ballast.profile.Figure;
import dev.ballast.profile.Figures;
import dev.ballast.profile.ProfileReader;
import dev.ballast.unit.Quantity;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;

/**
 * Clients to try rules on: the profiles that ship with the product, and profiles near them, in each of which one figure of
 * five is between half and twice what it was. The draw is fixed, so the same number of clients are the same clients.
 */
public final class Population {

    private static final double MOVED = 0.2;
    private static final int TRIALS = 20;

    private Population() {}

    /**
     * The shipped profiles and their neighbours.
     *
     * @param near how many clients are drawn near each profile; a draw that the reader refuses twenty times is left out
     */
    public static List<Client> of(int near) {
        var clients = new ArrayList<Client>();
        for (String name : Examples.names()) {
            Evidence shipped = read(name, Examples.profile(name).orElseThrow().getBytes(StandardCharsets.UTF_8))
                    .get();
            clients.add(new Client(name, shipped));
            for (int draw = 1; draw <= near; draw++) {
                String label = name + " near " + draw;
                drawn(shipped, new Random(label.hashCode())).ifPresent(other -> clients.add(new Client(label, other)));
            }
        }
        return List.copyOf(clients);
    }

    private static Optional<Evidence> drawn(Evidence shipped, Random random) {
        for (int trial = 0; trial < TRIALS; trial++) {
            byte[] text = CanonicalProfile.of(moved(shipped, random)).getBytes(StandardCharsets.UTF_8);
            Checked<Evidence> read = read("drawn.json", text);
            if (read.isAccepted()) {
                return Optional.of(read.get());
            }
        }
        return Optional.empty();
    }

    private static Evidence moved(Evidence shipped, Random random) {
        var figures = Figures.of(shipped);
        var numbers = new TreeMap<String, Quantity>();
        for (Input line : shipped.provenance().lines()) {
            if (random.nextDouble() < MOVED) {
                double share = StrictMath.pow(2, 2 * random.nextDouble() - 1) - 1;
                figures.at(line.at())
                        .map((Figure figure) -> figure.moved(share))
                        .ifPresent(value -> numbers.put(line.at(), value));
            }
        }
        return figures.with(numbers);
    }

    private static Checked<Evidence> read(String name, byte[] text) {
        return ProfileReader.read(name, text);
    }
}
