package dev.ballast.ledger;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;

/** One PostgreSQL server for all tests of a run, stopped when the process ends; a database of its own for each test. */
public final class Postgres {

    private static final AtomicInteger DATABASES = new AtomicInteger();

    private Postgres() {}

    /** Started when it is first asked for. */
    private static final class Running {

        private static final EmbeddedPostgres SERVER = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** A database in which there is nothing yet. */
    public static Place newPlace() {
        String name = "ledger" + DATABASES.incrementAndGet();
        try {
            new Tampering(place("postgres")).run("create database " + name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return place(name);
    }

    private static Place place(String database) {
        return Place.of(Running.SERVER.getJdbcUrl("postgres", database), "postgres", "");
    }
}
