package dev.ballast.cli;

/** What the exit code of a command tells. */
final class Exit {

    static final int DONE = 0;
    static final int OUR_FAULT = 1;
    static final int INVALID = 2;
    static final int FINDINGS = 3;
    static final int DIFFERS = 4;

    private Exit() {}
}
