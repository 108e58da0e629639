package dev.ballast.approval;

import dev.ballast.ledger.Place;
import dev.ballast.ledger.Postgres;
import java.nio.file.Path;

/** In PostgreSQL. */
class PostgresApprovalsTest extends AnyApprovalsTest {

    @Override
    Place newPlace(Path folder) {
        return Postgres.newPlace();
    }
}
