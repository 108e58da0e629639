package dev.ballast.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What holds of a ledger wherever it is kept. */
abstract class AnyLedgerTest {

    private static final int THREADS = 8;
    private static final int ENTRIES = 1000;
    private static final int ENOUGH = 200;

    Path folder;
    Place place;
    Path key;

    /** A place in which there is nothing yet. */
    abstract Place newPlace(Path folder);

    @BeforeEach
    void find_a_place(@TempDir Path given) {
        folder = given;
        place = newPlace(folder);
        key = folder.resolve("keys").resolve("ledger.key");
    }

    Ledger open() {
        return Ledger.open(place, key);
    }

    @Test
    void gives_an_assessment_to_its_own_tenant_alone() {
        try (Ledger ledger = open()) {
            Entry own = Samples.record(ledger, "one");
            Entry again = Samples.record(ledger, "one");
            Entry other = ledger.record("zenith", Samples.receipt("one"), Samples.kept("one"), Samples.DAY);

            assertThat(own.handle())
                    .matches("[0-9a-f]{64}")
                    .isEqualTo(again.handle())
                    .isNotEqualTo(other.handle());
            assertThat(own.handle()).isNotEqualTo(own.content().assessment());
            assertThat(ledger.kept("acme", own.handle()).orElseThrow().profile())
                    .isEqualTo(Samples.kept("one").profile());
            assertThat(ledger.kept("zenith", own.handle())).isEmpty();
            assertThat(ledger.kept("acme", other.handle())).isEmpty();
            assertThat(ledger.kept("acme", "")).isEmpty();
            assertThat(ledger.kept("acme", own.content().assessment())).isEmpty();

            ledger.erase(again.number(), Samples.DAY);
            assertThat(ledger.kept("acme", own.handle())).isEmpty();
        }
    }

    @Test
    void keeps_what_was_recorded_in_a_chain() {
        try (Ledger ledger = open()) {
            Samples.record(ledger, "first");
            Samples.record(ledger, "second");
        }

        try (Ledger ledger = open()) {
            List<Entry> entries = ledger.entries();
            assertThat(entries).extracting(Entry::number).containsExactly(1L, 2L);
            assertThat(entries)
                    .extracting(Entry::previous)
                    .containsExactly(Entry.NOTHING_BEFORE, entries.get(0).digest());
            assertThat(entries.get(1).content()).isEqualTo(Content.of(Samples.receipt("second"), Samples.DAY));
            assertThat(ledger.kept(2).profile())
                    .isEqualTo(Samples.kept("second").profile());
            assertThat(ledger.kept(2).receipt())
                    .isEqualTo(Samples.kept("second").receipt());
            assertThat(ledger.verify(ledger.anchor())).isEmpty();
        }
    }

    @Test
    void keeps_the_day_of_the_decision_apart_from_the_day_that_was_judged() {
        try (Ledger ledger = open()) {
            Content content = Samples.record(ledger, "one").content();

            assertThat(content.decidedOn()).isEqualTo(Samples.DAY);
            assertThat(content.asOf()).isEqualTo(Samples.AS_OF);
        }
    }

    @Test
    void erases_a_profile_and_still_verifies() {
        try (Ledger ledger = open()) {
            Samples.record(ledger, "forgotten");
            Samples.record(ledger, "kept");
            Anchor before = ledger.anchor();

            Entry erasure = ledger.erase(1, Samples.DAY);

            assertThat(erasure.number()).isEqualTo(3);
            assertThat(erasure.content().kind()).isEqualTo("erasure");
            assertThat(ledger.verify(before)).isEmpty();
            assertThat(ledger.kept(2).profile()).isEqualTo(Samples.kept("kept").profile());
            assertThatThrownBy(() -> ledger.kept(1)).hasMessageStartingWith("erased: ");
            assertThatThrownBy(() -> ledger.erase(1, Samples.DAY)).hasMessageStartingWith("erased: ");
            assertThatThrownBy(() -> ledger.erase(3, Samples.DAY)).hasMessageStartingWith("no-entry: ");
            assertThatThrownBy(() -> ledger.kept(9)).hasMessageStartingWith("no-entry: ");
        }
    }

    /** The latest first, each as often as it was recorded, nothing that was erased and nothing of another tenant's. */
    @Test
    void lists_the_assessments_of_one_tenant() {
        try (Ledger ledger = open()) {
            Entry first = Samples.record(ledger, "first");
            Entry gone = Samples.record(ledger, "gone");
            Entry again = Samples.record(ledger, "first");
            ledger.record("zenith", Samples.receipt("other"), Samples.kept("other"), Samples.DAY);
            ledger.erase(gone.number(), Samples.DAY);

            assertThat(ledger.assessments("acme", 10)).containsExactly(again, first);
            assertThat(ledger.assessments("acme", 1)).containsExactly(again);
            assertThat(ledger.assessments("zenith", 10)).hasSize(1);
            assertThat(ledger.assessments("nobody", 10)).isEmpty();
            assertThat(ledger.recent("acme", 10))
                    .extracting(each -> new String(each.kept().profile(), StandardCharsets.UTF_8))
                    .containsExactly("profile of first");
        }
    }

    @Test
    void makes_a_key_that_only_its_owner_reads() throws Exception {
        open().close();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key)))
                .isEqualTo("rw-------");
        Files.setPosixFilePermissions(key, PosixFilePermissions.fromString("rw-r--r--"));
        assertThatThrownBy(this::open).isInstanceOf(LedgerRefusal.class).hasMessageStartingWith("key-open: ");
    }

    @Test
    void refuses_to_go_on_without_the_key_of_its_entries() throws Exception {
        try (Ledger ledger = open()) {
            Samples.record(ledger, "one");
        }
        Files.move(key, folder.resolve("away"));

        assertThatThrownBy(this::open).hasMessageStartingWith("key-missing: ");
        Files.writeString(key, LedgerKey.generated().text());
        Files.setPosixFilePermissions(key, PosixFilePermissions.fromString("rw-------"));
        try (Ledger ledger = open()) {
            assertThatThrownBy(() -> Samples.record(ledger, "two")).hasMessageStartingWith("head-unsigned: ");
            assertThat(ledger.entries()).extracting(Entry::number).containsExactly(1L);
        }
    }

    @Test
    void has_nothing_to_anchor_before_the_first_entry() {
        try (Ledger ledger = open()) {
            assertThat(ledger.verify(null)).isEmpty();
            assertThatThrownBy(ledger::anchor).hasMessageStartingWith("ledger-empty: ");
        }
    }

    @Test
    void writes_nothing_of_a_client_in_clear() throws Exception {
        try (Ledger ledger = open()) {
            Samples.record(ledger, "canary");
        }

        assertThat(new Tampering(place).everything())
                .doesNotContain("canary")
                .doesNotContain(LedgerKey.base64("profile of canary".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void appends_from_many_threads_without_gap_or_fork() throws Exception {
        var threads = Executors.newFixedThreadPool(THREADS);
        try (Ledger one = open();
                Ledger another = open()) {
            var appends = new ArrayList<Callable<Long>>();
            for (int at = 0; at < ENTRIES; at++) {
                String name = "entry " + at;
                Ledger ledger = at % 2 == 0 ? one : another;
                appends.add(() -> Samples.record(ledger, name).number());
            }

            var numbers = new ArrayList<Long>();
            for (Future<Long> number : threads.invokeAll(appends)) {
                numbers.add(number.get());
            }

            assertThat(numbers)
                    .containsExactlyInAnyOrderElementsOf(
                            LongStream.rangeClosed(1, ENTRIES).boxed().toList());
            assertThat(one.verify(another.anchor())).isEmpty();
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void loses_nothing_acknowledged_when_it_is_killed() throws Exception {
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Appender.class.getName(),
                        place.url(),
                        place.user(),
                        place.password(),
                        key.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        var acknowledged = new HashMap<Long, String>();
        try (var lines = child.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] words = line.split(" ", -1);
                if (words.length == 2 && words[1].length() == Entry.NOTHING_BEFORE.length()) {
                    acknowledged.put(Long.valueOf(words[0]), words[1]);
                }
                if (acknowledged.size() == ENOUGH) {
                    child.toHandle().destroyForcibly();
                }
            }
        }
        child.waitFor();

        try (Ledger ledger = open()) {
            var kept = new HashMap<Long, String>();
            ledger.entries().forEach(entry -> kept.put(entry.number(), entry.digest()));
            assertThat(acknowledged.size()).isGreaterThanOrEqualTo(ENOUGH);
            assertThat(kept).containsAllEntriesOf(acknowledged);
            assertThat(ledger.verify(ledger.anchor())).isEmpty();
            assertThat(Samples.record(ledger, "afterwards").number()).isEqualTo(kept.size() + 1L);
        }
    }
}
