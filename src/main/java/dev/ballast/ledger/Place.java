package dev.ballast.ledger;

import java.nio.file.Path;

/**
 * Where a ledger is kept.
 *
 * @param url the address of the database for its driver
 * @param user empty where the database asks for none
 * @param password empty where the database asks for none
 */
public record Place(String url, String user, String password) {

    private static final String POSTGRESQL = "jdbc:postgresql:";

    /** An H2 file of this machine. Every commit is written before it is acknowledged. */
    public static Place file(Path file) {
        return new Place("jdbc:h2:file:" + file.toAbsolutePath() + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE", "", "");
    }

    /** The PostgreSQL server behind an address such as {@code jdbc:postgresql://localhost/ballast}, or else a file. */
    public static Place of(String given, String user, String password) {
        return given.startsWith(POSTGRESQL) ? new Place(given, user, password) : file(Path.of(given));
    }

    /** Whether it is kept where others can neither delete the file nor restore an old copy: a server. */
    public boolean isForRecord() {
        return url.startsWith(POSTGRESQL);
    }

    /** What a printed place says about itself. */
    public String word() {
        return isForRecord() ? "PostgreSQL" : "a file on this machine, not for record";
    }

    /** Without the password. */
    @Override
    public String toString() {
        return word();
    }
}
