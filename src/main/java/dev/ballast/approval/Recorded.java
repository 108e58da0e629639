package dev.ballast.approval;

import dev.ballast.ledger.Kept;
import dev.ballast.ledger.Told;
import dev.ballast.review.Printed;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Something that was said, with the digest of its entry in the ledger.
 *
 * @param printed the rulebook that was proposed; null unless it was a proposal
 */
record Recorded(Act act, String entry, @Nullable Printed printed) {

    private static final JsonMapper JSON = new JsonMapper();
    private static final byte[] NOTHING = {};

    static Recorded of(Told told) {
        byte[] printed = told.kept().profile();
        return new Recorded(
                JSON.readValue(told.kept().receipt(), Act.class),
                told.entry().digest(),
                printed.length == 0 ? null : JSON.readValue(printed, Printed.class));
    }

    static Kept kept(Act act, @Nullable Printed printed) {
        return new Kept(printed == null ? NOTHING : JSON.writeValueAsBytes(printed), JSON.writeValueAsBytes(act));
    }
}
