package dev.ballast.ledger;

import dev.ballast.audit.Receipt;
import dev.ballast.audit.Sha256;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What was assessed, for good. Entries are only ever added, one after the other from whichever thread or program they
 * come, and each holds the digest of the one before. Profiles and receipts are encrypted, each by a key of its own that
 * can be destroyed: the chain runs over what is encrypted and holds without the key. May be used by many threads.
 */
public final class Ledger implements AutoCloseable {

    private final Place place;
    private final Database database;
    private final LedgerKey key;

    private Ledger(Place place, Database database, LedgerKey key) {
        this.place = place;
        this.database = database;
        this.key = key;
    }

    /**
     * The ledger in this place, made with its tables and its key where there is none yet.
     *
     * @throws LedgerRefusal when the place cannot be used, or the key of entries that are there is missing
     */
    public static Ledger open(Place place, Path keyFile) {
        Database database = Database.open(place);
        try {
            boolean isEmpty = database.whole(
                    connection -> new Tables(connection).head(false).number() == 0);
            return new Ledger(place, database, new KeyFile(keyFile).key(isEmpty));
        } catch (RuntimeException refused) {
            database.close();
            throw refused;
        }
    }

    public Place place() {
        return place;
    }

    /**
     * Records an assessment; it is kept when this returns.
     *
     * @param tenant who alone sees it by its handle
     * @throws LedgerRefusal when the place cannot be used, or the last entry was not signed by this ledger's key
     */
    public Entry record(String tenant, Receipt receipt, Kept kept, LocalDate decidedOn) {
        byte[] key = Sealing.newKey();
        byte[] ciphertext = Sealing.seal(key, kept.bytes());
        String sealed = Sha256.of(ciphertext);
        String wrapped = this.key.wrap(key);
        String stored = LedgerKey.base64(ciphertext);
        String handle = this.key.handle(tenant, receipt.id());
        return database.whole(connection -> {
            var tables = new Tables(connection);
            Entry entry = append(tables, handle, Content.of(receipt, decidedOn), sealed);
            tables.keep(entry.number(), stored, wrapped);
            return entry;
        });
    }

    /**
     * Destroys the key of an entry, and with it profile and receipt, and records that it did.
     *
     * @throws LedgerRefusal when there is no such assessment, or it was erased before
     */
    public Entry erase(long number, LocalDate day) {
        return database.whole(connection -> {
            var tables = new Tables(connection);
            tables.head(true);
            Entry entry = entry(tables, number);
            if (!tables.destroyKey(number)) {
                throw LedgerRefusal.erased(number);
            }
            return append(tables, "", entry.content().erased(day), Entry.erasing(number));
        });
    }

    /**
     * Records that a running server changed its rulebook.
     *
     * @throws LedgerRefusal when the place cannot be used, or the last entry was not signed by this ledger's key
     */
    public Entry record(Content change) {
        String sealed = Entry.following(change.answer());
        return database.whole(connection -> append(new Tables(connection), "", change, sealed));
    }

    /**
     * The last assessments of a tenant as they were recorded, the latest first: of the same client under the same rules one.
     * What was erased is left out, and what is more than so many entries back.
     *
     * @param most how many at most
     * @throws LedgerRefusal when the place cannot be used, or an entry was altered
     */
    public List<Recent> recent(String tenant, int most) {
        return database.whole(connection -> {
            var tables = new Tables(connection);
            var seen = new HashSet<String>();
            var recent = new ArrayList<Recent>();
            for (Entry entry : Own.of(tables, key, tenant)) {
                if (recent.size() < most && seen.add(entry.content().assessment())) {
                    recent.add(new Recent(entry.content().asOf(), opened(tables, entry)));
                }
            }
            return List.copyOf(recent);
        });
    }

    /**
     * The assessments that were recorded of a tenant, the latest first, each as often as it was recorded. What was erased is
     * left out, and what is more than so many entries back; nothing is opened.
     *
     * @param most how many at most
     */
    public List<Entry> assessments(String tenant, int most) {
        return database.whole(connection ->
                Own.of(new Tables(connection), key, tenant).stream().limit(most).toList());
    }

    /**
     * The profile and the receipt of an entry.
     *
     * @throws LedgerRefusal when there is no such assessment, it was erased, or it was altered
     */
    public Kept kept(long number) {
        return database.whole(connection -> {
            var tables = new Tables(connection);
            return opened(tables, entry(tables, number));
        });
    }

    /**
     * The profile and the receipt that a tenant calls by this handle; empty when there are none, they were erased, or
     * they are another tenant's: nothing tells these apart.
     *
     * @throws LedgerRefusal when the place cannot be used, or the entry was altered
     */
    public Optional<Kept> kept(String tenant, String handle) {
        return database.whole(connection -> {
            var tables = new Tables(connection);
            Optional<Entry> found = tables.entry(handle);
            String own = key.handle(
                    tenant, found.map(entry -> entry.content().assessment()).orElse(""));
            if (found.isEmpty() || !own.equals(handle)) {
                return Optional.empty();
            }
            long number = found.get().number();
            return tables.wrappedKey(number).isEmpty() ? Optional.empty() : Optional.of(opened(tables, found.get()));
        });
    }

    private Kept opened(Tables tables, Entry entry) throws SQLException {
        long number = entry.number();
        String wrapped = tables.wrappedKey(number).orElseThrow(() -> LedgerRefusal.erased(number));
        byte[] ciphertext = LedgerKey.bytes(tables.ciphertext(number).orElse(""));
        if (!Sha256.of(ciphertext).equals(entry.sealed())) {
            throw LedgerRefusal.altered(number, null);
        }
        try {
            return Kept.of(Sealing.open(key.unwrap(wrapped), ciphertext));
        } catch (GeneralSecurityException | IllegalArgumentException changed) {
            throw LedgerRefusal.altered(number, changed);
        }
    }

    /**
     * Answers when the place can be used.
     *
     * @throws LedgerRefusal when it cannot
     */
    public void reach() {
        database.whole(connection -> new Tables(connection).head(false));
    }

    /**
     * All that was said of the rules of a tenant, in order.
     *
     * @throws LedgerRefusal when the place cannot be used, or something of it was altered
     */
    public List<Told> told(String tenant) {
        return database.frozen(connection -> told(new Tables(connection), tenant));
    }

    /**
     * Adds what somebody says of the rules of a tenant, made of all that was said before; meanwhile nobody adds anything.
     *
     * @param next makes it, or throws, and then nothing is added
     * @throws LedgerRefusal when the place cannot be used, or something that was said was altered
     */
    public Entry tell(String tenant, Function<List<Told>, Telling> next) {
        return database.whole(connection -> {
            var tables = new Tables(connection);
            tables.head(true);
            Telling telling = next.apply(told(tables, tenant));
            byte[] key = Sealing.newKey();
            byte[] ciphertext = Sealing.seal(key, telling.kept().bytes());
            Entry entry = append(tables, speech(tenant), telling.content(), Sha256.of(ciphertext));
            tables.keep(entry.number(), LedgerKey.base64(ciphertext), this.key.wrap(key));
            return entry;
        });
    }

    private List<Told> told(Tables tables, String tenant) throws SQLException {
        var told = new ArrayList<Told>();
        for (Entry entry : tables.allUnder(speech(tenant))) {
            if (!entry.isAsDigested() || !key.signed(entry.digest(), entry.signature())) {
                throw LedgerRefusal.altered(entry.number(), null);
            }
            told.add(new Told(entry, opened(tables, entry)));
        }
        return told;
    }

    /** What all that is said of the rules of a tenant is found by: no assessment has it, for an id is a digest. */
    private String speech(String tenant) {
        return key.handle(tenant, Kind.APPROVAL.word());
    }

    /** All entries, the first one first. */
    public List<Entry> entries() {
        return database.whole(connection -> new Tables(connection).entries());
    }

    /**
     * The last entry, to be kept elsewhere.
     *
     * @throws LedgerRefusal when there is no entry yet
     */
    public Anchor anchor() {
        return database.whole(connection -> {
            var tables = new Tables(connection);
            return Anchor.of(tables.entry(tables.head(false).number())
                    .orElseThrow(() -> new LedgerRefusal(
                            "ledger-empty", "the ledger has no entry to anchor", "Record an assessment first.")));
        });
    }

    /**
     * All that is wrong with the ledger; nothing when it is as it was written. Only an anchor shows that the end was cut
     * off, or that all was written anew by whoever has the key.
     */
    public List<Flaw> verify(@Nullable Anchor anchor) {
        return database.frozen(connection -> new Verification(new Tables(connection), key).flaws(anchor));
    }

    @Override
    public void close() {
        database.close();
    }

    private Entry append(Tables tables, String handle, Content content, String sealed) throws SQLException {
        Tables.Head head = tables.head(true);
        if (head.number() > 0) {
            Entry last = entryOrNot(tables, head.number());
            if (!last.digest().equals(head.digest()) || !key.signed(last.digest(), last.signature())) {
                throw LedgerRefusal.unsigned(head.number());
            }
        }
        Entry entry = Entry.signed(head.number() + 1, handle, content, sealed, head.digest(), key);
        tables.append(entry);
        return entry;
    }

    private static Entry entryOrNot(Tables tables, long number) throws SQLException {
        return tables.entry(number).orElseThrow(() -> LedgerRefusal.unsigned(number));
    }

    private static Entry entry(Tables tables, long number) throws SQLException {
        return tables.entry(number)
                .filter(found -> found.content().isAssessment())
                .orElseThrow(() -> LedgerRefusal.noEntry(number));
    }
}
