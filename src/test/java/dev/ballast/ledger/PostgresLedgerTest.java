package dev.ballast.ledger;

import java.nio.file.Path;

/** In a real PostgreSQL server. */
class PostgresLedgerTest extends AnyLedgerTest {

    @Override
    Place newPlace(Path folder) {
        return Postgres.newPlace();
    }
}
