package dev.ballast.ledger;

import java.nio.file.Path;

/** In a real PostgreSQL server. */
class PostgresTamperedLedgerTest extends AnyTamperedLedgerTest {

    @Override
    Place newPlace(Path folder) {
        return Postgres.newPlace();
    }
}
