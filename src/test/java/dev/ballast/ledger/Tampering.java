package dev.ballast.ledger;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Someone who may do anything to the database, and has no key. */
final class Tampering {

    private final Place place;

    Tampering(Place place) {
        this.place = place;
    }

    void run(String... statements) throws SQLException {
        try (Connection connection = DriverManager.getConnection(place.url(), place.user(), place.password());
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    /** So that rows may be moved about. */
    void loosen() throws SQLException {
        run(
                "alter table sealed_key drop constraint key_of_sealed",
                "alter table sealed drop constraint sealed_of_entry");
    }

    /** Takes out the entries from this one on, or this one alone, with all that belongs to them. */
    void delete(String which) throws SQLException {
        run("delete from sealed_key " + which, "delete from sealed " + which, "delete from entry " + which);
    }

    /** Makes the head stand at this entry, as if it were the last. */
    void moveHead(long number) throws SQLException {
        run(
                "update head set number = %d, entry_sha256 = coalesce((select entry_sha256 from entry where number = %d), '%s')"
                        .formatted(number, number, Entry.NOTHING_BEFORE));
    }

    /** Exchanges two entries; what is sealed goes with them. */
    void swap(long one, long another) throws SQLException {
        for (String table : new String[] {"entry", "sealed", "sealed_key"}) {
            run(
                    "update %s set number = -1 where number = %d".formatted(table, one),
                    "update %s set number = %d where number = %d".formatted(table, one, another),
                    "update %s set number = %d where number = -1".formatted(table, another));
        }
    }

    /** All that the tables hold, as one text. */
    String everything() throws SQLException {
        var text = new StringBuilder();
        try (Connection connection = DriverManager.getConnection(place.url(), place.user(), place.password());
                Statement statement = connection.createStatement()) {
            for (String table : new String[] {"entry", "sealed", "sealed_key", "head"}) {
                try (ResultSet row = statement.executeQuery("select * from " + table)) {
                    while (row.next()) {
                        for (int at = 1; at <= row.getMetaData().getColumnCount(); at++) {
                            text.append(row.getString(at)).append('\n');
                        }
                    }
                }
            }
        }
        return text.toString();
    }
}
