package dev.ballast.ledger;

import java.nio.file.Path;
import org.junit.jupiter.api.Tag;

/** In a real PostgreSQL server. */
@Tag("long")
class PostgresTamperedLedgerTest extends AnyTamperedLedgerTest {

    @Override
    Place newPlace(Path folder) {
        return Postgres.newPlace();
    }
}
