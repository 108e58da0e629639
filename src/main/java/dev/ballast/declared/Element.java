package dev.ballast.declared;

import java.util.Locale;

/** The things of a profile that a pack may say more of. */
public enum Element {
    /** The organisation itself: one value. */
    ORGANISATION,
    /** Each facility, by its id. */
    FACILITY,
    /** Each debt instrument, by its id. */
    INSTRUMENT,
    /** Each contract for power, by its id. */
    CONTRACT;

    /** The word of packs, such as {@code facility}; also the kind of what its facts are about. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
