package dev.ballast.approval;

import dev.ballast.ledger.Place;
import java.nio.file.Path;

/** In a file of this machine. */
class FileApproversTest extends AnyApproversTest {

    @Override
    Place newPlace(Path folder) {
        return Place.of(folder.resolve("ledger").toString(), "", "");
    }
}
