package dev.ballast.scenario;

import dev.ballast.assess.Trial;
import dev.ballast.unit.Share;
import java.util.List;
import java.util.Optional;

/**
 * What following one recommendation alone is worth where all that was assumed is drawn together.
 *
 * @param helps in which share of the scenarios its measure improves
 * @param value empty when the models price nothing of it
 * @param first in which share of the scenarios no other action that is priced is worth more, and it is worth something
 * @param breach in which share of the scenarios cash runs short or a covenant is broken once it is followed
 * @param influences what moves its value most, the most first
 */
public record ActionValue(
        Trial trial, Share helps, Optional<Spread> value, Share first, Share breach, List<Influence> influences) {

    public ActionValue {
        influences = List.copyOf(influences);
    }
}
