package dev.ballast.cli;

import dev.ballast.access.Access;
import dev.ballast.assess.RunningRules;
import dev.ballast.ledger.Ledger;
import java.io.IOException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What {@code ballast serve} starts; the other face, which this one does not know. */
public interface Server {

    /**
     * Serves until the process ends.
     *
     * @param rules what to judge by
     * @param ledger opens the ledger that assessments are recorded in; null to record nothing
     * @param access how it is known who asks
     * @throws IOException when nothing can be served there; its message says what is wrong and how to mend it
     */
    void open(String address, int port, RunningRules rules, @Nullable Supplier<Ledger> ledger, Access access)
            throws IOException;

    /** Serves, or ends the command as one that was asked for something invalid. */
    default void serve(String address, int port, RunningRules rules, @Nullable Supplier<Ledger> ledger, Access access) {
        try {
            open(address, port, rules, ledger, access);
        } catch (IOException refused) {
            throw new Refusal(Exit.INVALID, String.valueOf(refused.getMessage()));
        }
    }
}
