package dev.ballast.approval;

import dev.ballast.ledger.Place;
import dev.ballast.ledger.Postgres;
import java.nio.file.Path;

/** In PostgreSQL. */
class PostgresApproversTest extends AnyApproversTest {

    @Override
    Place newPlace(Path folder) {
        return Postgres.newPlace();
    }
}
