package dev.ballast.approval;

import dev.ballast.ledger.Place;
import dev.ballast.ledger.Postgres;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;

/** In PostgreSQL. */
@Tag("long")
class PostgresApproversTest extends AnyApproversTest {

    @Override
    Place newPlace(Path folder) {
        return Postgres.newPlace();
    }
}
