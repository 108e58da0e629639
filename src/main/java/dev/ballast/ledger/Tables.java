package dev.ballast.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The tables of a ledger: rows in and out, nothing else. */
final class Tables {

    /**
     * The last entry that was appended.
     *
     * @param number zero when there is none
     */
    record Head(long number, String digest) {}

    private static final String COLUMNS = "number, kind, decided_on, as_of, assessment, state, rulebook_sha256,"
            + " answer_sha256, sealed_sha256, previous_sha256, entry_sha256, signature, handle";

    private final Connection connection;

    Tables(Connection connection) {
        this.connection = connection;
    }

    /** The head; whoever asks for it in order to move it waits for whoever asked before. */
    Head head(boolean toMove) throws SQLException {
        String query = "select number, entry_sha256 from head where id = 1" + (toMove ? " for update" : "");
        try (PreparedStatement statement = connection.prepareStatement(query);
                ResultSet row = statement.executeQuery()) {
            return row.next() ? new Head(row.getLong(1), row.getString(2)) : new Head(0, Entry.NOTHING_BEFORE);
        }
    }

    void append(Entry entry) throws SQLException {
        Content content = entry.content();
        change(
                "insert into entry (" + COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                entry.number(),
                content.kind(),
                content.decidedOn().toString(),
                content.asOf().toString(),
                content.assessment(),
                content.state(),
                content.rulebook(),
                content.answer(),
                entry.sealed(),
                entry.previous(),
                entry.digest(),
                entry.signature(),
                entry.handle());
        change("update head set number = ?, entry_sha256 = ? where id = 1", entry.number(), entry.digest());
    }

    void keep(long number, String ciphertext, String wrappedKey) throws SQLException {
        change("insert into sealed (number, ciphertext_base64) values (?, ?)", number, ciphertext);
        change("insert into sealed_key (number, wrapped_base64) values (?, ?)", number, wrappedKey);
    }

    /** Whether there was a key to destroy. */
    boolean destroyKey(long number) throws SQLException {
        return change("delete from sealed_key where number = ?", number) > 0;
    }

    Optional<String> ciphertext(long number) throws SQLException {
        return text("select ciphertext_base64 from sealed where number = ?", number);
    }

    Optional<String> wrappedKey(long number) throws SQLException {
        return text("select wrapped_base64 from sealed_key where number = ?", number);
    }

    Optional<Entry> entry(long number) throws SQLException {
        return entries(" where number = ?", number).stream().findFirst();
    }

    /** The last entry under this handle; the same client under the same rules has the same one again. */
    Optional<Entry> entry(String handle) throws SQLException {
        return entries(" where handle = ? order by number desc limit 1", handle).stream()
                .findFirst();
    }

    /** All entries under this handle in the order of their numbers. */
    List<Entry> allUnder(String handle) throws SQLException {
        return entries(" where handle = ? order by number", handle);
    }

    /** All of them in the order of their numbers. */
    List<Entry> entries() throws SQLException {
        return entries(" order by number");
    }

    /** The last ones, the latest first. */
    List<Entry> latest(int most) throws SQLException {
        return entries(" order by number desc limit " + most);
    }

    private List<Entry> entries(String which, Object... values) throws SQLException {
        try (PreparedStatement statement = prepared("select " + COLUMNS + " from entry" + which, values);
                ResultSet row = statement.executeQuery()) {
            var entries = new ArrayList<Entry>();
            while (row.next()) {
                entries.add(entry(row));
            }
            return entries;
        }
    }

    private static Entry entry(ResultSet row) throws SQLException {
        var content = new Content(
                row.getString("kind"),
                LocalDate.parse(row.getString("decided_on")),
                LocalDate.parse(row.getString("as_of")),
                row.getString("assessment"),
                row.getString("state"),
                row.getString("rulebook_sha256"),
                row.getString("answer_sha256"));
        return new Entry(
                row.getLong("number"),
                row.getString("handle"),
                content,
                row.getString("sealed_sha256"),
                row.getString("previous_sha256"),
                row.getString("entry_sha256"),
                row.getString("signature"));
    }

    private Optional<String> text(String query, long number) throws SQLException {
        try (PreparedStatement statement = prepared(query, number);
                ResultSet row = statement.executeQuery()) {
            return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
        }
    }

    private int change(String change, Object... values) throws SQLException {
        try (PreparedStatement statement = prepared(change, values)) {
            return statement.executeUpdate();
        }
    }

    private PreparedStatement prepared(String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int at = 0; at < values.length; at++) {
            statement.setObject(at + 1, values[at]);
        }
        return statement;
    }
}
