package dev.ballast.cli;

import java.io.IOException;

/** What {@code ballast serve} starts; the other face, which this one does not know. */
public interface Server {

    /**
     * Serves until the process ends.
     *
     * @throws IOException when nothing can be served there; its message says what is wrong and how to mend it
     */
    void open(String address, int port) throws IOException;

    /** Serves, or ends the command as one that was asked for something invalid. */
    default void serve(String address, int port) {
        try {
            open(address, port);
        } catch (IOException refused) {
            throw new Refusal(Exit.INVALID, String.valueOf(refused.getMessage()));
        }
    }
}
