package dev.ballast.rulebook.solve;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a search found: a client, the certainty that there is none, or that it gave up. */
public final class Answer {

    /** Null when none was found. */
    private final @Nullable World world;

    private final boolean gaveUp;

    private Answer(@Nullable World world, boolean gaveUp) {
        this.world = world;
        this.gaveUp = gaveUp;
    }

    static Answer of(World world) {
        return new Answer(world, false);
    }

    static Answer none(boolean gaveUp) {
        return new Answer(null, gaveUp);
    }

    public Optional<World> world() {
        return Optional.ofNullable(world);
    }

    /** Whether it is certain that there is no such client. */
    public boolean isImpossible() {
        return world == null && !gaveUp;
    }

    /** Whether there were more ways to try than the search takes. */
    public boolean gaveUp() {
        return gaveUp;
    }
}
