package dev.ballast.ledger;

import java.nio.file.Path;

/** In a file of this machine. */
class FileTamperedLedgerTest extends AnyTamperedLedgerTest {

    @Override
    Place newPlace(Path folder) {
        return Place.of(folder.resolve("ledger").toString(), "", "");
    }
}
