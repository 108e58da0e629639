package dev.ballast.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.ledger.Flaw.Manner;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What was done to a ledger of six entries is found and named, wherever it is kept. */
abstract class AnyTamperedLedgerTest {

    private static final int ENTRIES = 6;

    private Path folder;
    private Place place;
    private Path key;
    private Anchor anchor;
    private Tampering tampering;

    /** A place in which there is nothing yet. */
    abstract Place newPlace(Path folder);

    @BeforeEach
    void fill(@TempDir Path given) {
        folder = given;
        place = newPlace(folder);
        key = folder.resolve("ledger.key");
        anchor = fill(key, "entry", 1);
        tampering = new Tampering(place);
    }

    private Anchor fill(Path by, String name, int from) {
        try (Ledger ledger = Ledger.open(place, by)) {
            for (int at = from; at <= ENTRIES; at++) {
                Samples.record(ledger, name + " " + at);
            }
            return ledger.anchor();
        }
    }

    private List<String> flaws(@Nullable Anchor against) {
        try (Ledger ledger = Ledger.open(place, key)) {
            var found = new ArrayList<String>();
            ledger.verify(against).forEach(flaw -> found.add(flaw.manner().word() + " " + flaw.entry()));
            return found;
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "update entry set state = 'draft' where number = 3 | altered 3",
                "update entry set as_of = '2025-01-31' where number = 1 | altered 1",
                "update sealed set ciphertext_base64 = 'AAAA' where number = 6 | altered 6",
                "update entry set signature = 'AAAA' where number = 5 | altered 5",
                "update head set entry_sha256 = previous_of_none where id = 1 | altered 6",
                "delete from sealed_key where number = 2 | key 2"
            })
    void names_what_was_altered(String change, String flaw) throws Exception {
        tampering.run(change.replace("previous_of_none", "'" + Entry.NOTHING_BEFORE + "'"));

        assertThat(flaws(null)).containsExactly(flaw);
        assertThat(flaws(anchor)).containsExactly(flaw);
    }

    @Test
    void names_an_entry_that_was_altered_and_digested_anew() throws Exception {
        Entry third;
        try (Ledger ledger = Ledger.open(place, key)) {
            third = ledger.entries().get(2);
        }
        Content other = Content.of(Samples.receipt("another"), Samples.DAY);
        Entry forged = new Entry(3, third.handle(), other, third.sealed(), third.previous(), "", third.signature());
        tampering.run("update entry set assessment = '%s', answer_sha256 = '%s', entry_sha256 = '%s' where number = 3"
                .formatted(other.assessment(), other.answer(), forged.digestAt(3)));

        assertThat(flaws(null)).containsExactly("altered 3");
    }

    @Test
    void names_an_entry_whose_handle_was_altered_or_taken_away() throws Exception {
        tampering.run(
                "update entry set handle = '' where number = 2", "update entry set handle = 'x' where number = 4");

        assertThat(flaws(null)).containsExactly("altered 2", "altered 4");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 3, 5})
    void names_what_was_removed(long number) throws Exception {
        tampering.delete("where number = " + number);

        assertThat(flaws(null)).containsExactly("removed " + number);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 3, 5})
    void names_what_was_removed_even_where_the_rest_moved_up(long number) throws Exception {
        tampering.loosen();
        tampering.delete("where number = " + number);
        for (long at = number + 1; at <= ENTRIES; at++) {
            for (String table : List.of("entry", "sealed", "sealed_key")) {
                tampering.run("update %s set number = %d where number = %d".formatted(table, at - 1, at));
            }
        }
        tampering.moveHead(ENTRIES - 1);

        assertThat(flaws(null)).contains("removed " + number);
    }

    @ParameterizedTest
    @CsvSource({"2,3", "1,6", "4,5"})
    void names_what_was_reordered(long one, long another) throws Exception {
        tampering.loosen();
        tampering.swap(one, another);

        assertThat(flaws(null)).contains("reordered " + one, "reordered " + another);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 4, 6})
    void names_a_cut_tail(long first) throws Exception {
        tampering.delete("where number >= " + first);

        assertThat(flaws(null)).containsExactly("cut " + first);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 4, 6})
    void names_a_cut_tail_by_the_anchor_where_the_head_was_moved(long first) throws Exception {
        tampering.delete("where number >= " + first);
        tampering.moveHead(first - 1);

        assertThat(flaws(null)).isEmpty();
        assertThat(flaws(anchor)).containsExactly("cut " + first);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 6})
    void names_a_ledger_that_was_rewritten_with_its_own_key(int first) throws Exception {
        tampering.delete("where number >= " + first);
        tampering.moveHead(first - 1);
        fill(key, "another", first);

        assertThat(flaws(null)).isEmpty();
        assertThat(flaws(anchor)).containsExactly(Manner.REWRITTEN.word() + " " + ENTRIES);
    }

    @Test
    void names_a_ledger_that_was_rewritten_with_another_key() throws Exception {
        tampering.delete("where number >= 1");
        tampering.moveHead(0);
        Anchor forged = fill(folder.resolve("another.key"), "another", 1);

        assertThat(flaws(null)).containsExactly("rewritten 1");
        assertThat(flaws(anchor)).contains("rewritten 1", "rewritten " + ENTRIES);
        assertThat(flaws(forged)).contains("rewritten 1");
    }

    @Test
    void names_a_key_that_came_back_after_an_erasure() throws Exception {
        try (Ledger ledger = Ledger.open(place, key)) {
            ledger.erase(2, Samples.DAY);
        }
        tampering.run("insert into sealed_key (number, wrapped_base64) values (2, 'AAAA')");

        assertThat(flaws(anchor)).containsExactly("key 2");
    }
}
