package dev.ballast.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.ballast.approval.Refused.Reason;
import dev.ballast.ledger.Ledger;
import dev.ballast.ledger.Place;
import java.nio.file.Path;
import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Approvals in an empty ledger for every test. */
abstract class WithLedger {

    static final LocalDate DAY = LocalDate.of(2026, 11, 2);
    static final String WHY = "Read and tried.";

    Place place;
    Ledger ledger;
    Approvals approvals;

    /** A place in which there is nothing yet. */
    abstract Place newPlace(Path folder);

    @BeforeEach
    void open(@TempDir Path folder) {
        place = newPlace(folder);
        ledger = Ledger.open(place, folder.resolve("key"));
        approvals = new Approvals(ledger);
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    static void assertRefused(ThrowingCallable saying, String... codes) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(saying)
                .satisfies(refused ->
                        assertThat(refused.reasons()).extracting(Reason::code).containsExactly(codes));
    }
}
