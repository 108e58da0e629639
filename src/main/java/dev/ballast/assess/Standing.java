package dev.ballast.assess;

import dev.ballast.audit.State;
import dev.ballast.rulebook.trust.Signed;
import java.time.LocalDate;
import java.util.List;

/**
 * A rulebook as a server shows it.
 *
 * @param digest of the rules in force on a day, for a client that tells no country; as receipts carry it
 * @param state whether it was approved
 * @param signed the packs beside the released rules whose signatures were verified
 */
public record Standing(String digest, State state, List<Signed> signed) {

    public Standing {
        signed = List.copyOf(signed);
    }

    static Standing of(Assessor assessor, LocalDate day) {
        return new Standing(
                assessor.digest(day), assessor.rules().state(), assessor.rules().signed());
    }
}
