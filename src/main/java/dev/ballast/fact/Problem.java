package dev.ballast.fact;

/**
 * One thing wrong with what came from outside: where, what was found, what is allowed, how to mend it.
 *
 * @param code a stable word for the kind of fault, such as {@code wrong-scale}
 * @param found what stands there, shortened and with control characters made visible
 * @param allowed what could stand there, as a clause
 * @param fix an imperative sentence for the author
 */
public record Problem(Place place, String code, String found, String allowed, String fix) {

    @Override
    public String toString() {
        return "%s  %s: found %s; allowed: %s. %s".formatted(place, code, found, allowed, fix);
    }
}
