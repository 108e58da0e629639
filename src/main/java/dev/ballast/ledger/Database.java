package dev.ballast.ledger;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** Connections to the place of a ledger, its tables made, and work done whole or not at all. */
final class Database implements AutoCloseable {

    /** Work in one transaction. */
    interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    private static final int ALREADY_OPEN = 90020;

    private final Place place;

    /** Keeps an embedded database open; one connection of a server costs nothing either. */
    private final Connection standing;

    private Database(Place place, Connection standing) {
        this.place = place;
        this.standing = standing;
    }

    static Database open(Place place) {
        try {
            Connection standing = connect(place);
            Flyway.configure(Database.class.getClassLoader())
                    .dataSource(place.url(), place.user(), place.password())
                    .locations("classpath:dev/ballast/ledger/migrations")
                    .table("ledger_schema")
                    .load()
                    .migrate();
            return new Database(place, standing);
        } catch (SQLException | FlywayException failed) {
            throw refusal(place, failed);
        }
    }

    /** Does the work in one transaction; it stands when this returns. */
    <T> T whole(Work<T> work) {
        return done(work, Connection.TRANSACTION_READ_COMMITTED);
    }

    /** Does work that reads on one state of the database, whatever others append meanwhile. */
    <T> T frozen(Work<T> work) {
        return done(work, Connection.TRANSACTION_REPEATABLE_READ);
    }

    private <T> T done(Work<T> work, int isolation) {
        try (Connection connection = connect(place)) {
            connection.setTransactionIsolation(isolation);
            connection.setAutoCommit(false);
            try {
                T done = work.on(connection);
                connection.commit();
                return done;
            } catch (SQLException | RuntimeException failed) {
                connection.rollback();
                throw failed;
            }
        } catch (SQLException failed) {
            throw refusal(place, failed);
        }
    }

    @Override
    public void close() {
        try {
            standing.close();
        } catch (SQLException failed) {
            throw refusal(place, failed);
        }
    }

    private static Connection connect(Place place) throws SQLException {
        return DriverManager.getConnection(place.url(), place.user(), place.password());
    }

    private static LedgerRefusal refusal(Place place, Exception failed) {
        if (failed instanceof SQLException sql && sql.getErrorCode() == ALREADY_OPEN) {
            return new LedgerRefusal(
                    "ledger-in-use",
                    "another program has the file of the ledger open",
                    "Wait until it ends, or keep the ledger in PostgreSQL, which many programs can use.",
                    failed);
        }
        return new LedgerRefusal(
                "ledger-unreachable",
                "the ledger in " + place.word() + " cannot be used: "
                        + String.valueOf(failed.getMessage())
                                .lines()
                                .findFirst()
                                .orElse("no reason given"),
                "Check its address, user and password, and that nobody changed its tables.",
                failed);
    }
}
