package dev.ballast.cli;

/** What {@code ballast serve} starts; the other face, which this one does not know. */
public interface Server {

    /** Serves until the process ends. */
    void serve(String address, int port);
}
