package dev.ballast.ledger;

import dev.ballast.audit.Sha256;
import dev.ballast.ledger.Flaw.Manner;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One look at a whole ledger. Every entry says by its own digest at which place it was written. */
final class Verification {

    private final Tables tables;
    private final LedgerKey key;
    private final List<Flaw> flaws = new ArrayList<>();

    Verification(Tables tables, LedgerKey key) {
        this.tables = tables;
        this.key = key;
    }

    List<Flaw> flaws(@Nullable Anchor anchor) throws SQLException {
        List<Entry> entries = tables.entries();
        Tables.Head head = tables.head(false);
        if (isAnothersWork(entries)) {
            flaw(Manner.REWRITTEN, 1, "no entry is signed by the key of this ledger");
        } else {
            places(entries);
            links(entries);
            end(entries, head);
        }
        sealed(entries);
        if (anchor != null) {
            compare(entries, anchor);
        }
        return List.copyOf(flaws);
    }

    private boolean isAnothersWork(List<Entry> entries) {
        return !entries.isEmpty() && entries.stream().noneMatch(this::isSigned);
    }

    private boolean isSigned(Entry entry) {
        return key.signed(entry.digest(), entry.signature());
    }

    /** Finds for each entry the place at which it was written, and from that what is missing or in another's place. */
    private void places(List<Entry> entries) {
        var written = new HashMap<Long, Entry>();
        for (Entry entry : entries) {
            long place = place(entry, entries.size());
            if (place == 0 || !isSigned(entry)) {
                flaw(Manner.ALTERED, entry.number(), "it is not what was signed");
                written.put(entry.number(), entry);
            } else {
                written.put(place, entry);
            }
        }
        long last = written.keySet().stream().mapToLong(Long::longValue).max().orElse(0);
        boolean isWhole = true;
        for (long place = 1; place <= last; place++) {
            if (!written.containsKey(place)) {
                isWhole = false;
                flaw(Manner.REMOVED, place, "it is missing");
            }
        }
        if (isWhole) {
            reordered(written);
        }
    }

    private void reordered(Map<Long, Entry> written) {
        written.forEach((place, entry) -> {
            if (entry.number() != place) {
                flaw(Manner.REORDERED, entry.number(), "what stands there was written as entry " + place);
            }
        });
    }

    /** Where the entry was written by its own digest; zero when it was changed. Gaps may push places beyond the count. */
    private static long place(Entry entry, int count) {
        if (entry.isAsDigested()) {
            return entry.number();
        }
        for (long place = 1; place <= 2L * count; place++) {
            if (entry.digestAt(place).equals(entry.digest())) {
                return place;
            }
        }
        return 0;
    }

    private void links(List<Entry> entries) {
        if (!flaws.isEmpty()) {
            return;
        }
        String before = Entry.NOTHING_BEFORE;
        for (Entry entry : entries) {
            if (!entry.previous().equals(before)) {
                flaw(Manner.REWRITTEN, entry.number(), "it does not follow the entry before it");
            }
            before = entry.digest();
        }
    }

    private void end(List<Entry> entries, Tables.Head head) {
        long last = entries.isEmpty() ? 0 : entries.get(entries.size() - 1).number();
        if (head.number() > last) {
            flaw(Manner.CUT, last + 1, "the head stands at entry " + head.number() + ", the last one there is " + last);
        } else if (last > 0
                && (head.number() < last
                        || !head.digest().equals(entries.get(entries.size() - 1).digest()))) {
            flaw(Manner.ALTERED, last, "the head does not name it");
        }
    }

    private void sealed(List<Entry> entries) throws SQLException {
        Set<String> erased = new HashSet<>();
        for (Entry entry : entries) {
            if (entry.content().isErasure()) {
                erased.add(entry.sealed());
            }
        }
        for (Entry entry : entries) {
            if (entry.content().isAssessment()) {
                sealed(entry, erased.contains(Entry.erasing(entry.number())));
            }
        }
    }

    private void sealed(Entry entry, boolean isErased) throws SQLException {
        Optional<String> ciphertext = tables.ciphertext(entry.number());
        if (ciphertext.isEmpty()) {
            flaw(Manner.REMOVED, entry.number(), "its sealed profile is missing");
        } else if (!matches(ciphertext.get(), entry.sealed())) {
            flaw(Manner.ALTERED, entry.number(), "its sealed profile is not what was recorded");
        }
        boolean hasKey = tables.wrappedKey(entry.number()).isPresent();
        if (hasKey && isErased) {
            flaw(Manner.KEY, entry.number(), "it was erased, and its key is there");
        } else if (!hasKey && !isErased) {
            flaw(Manner.KEY, entry.number(), "its key is gone, and no erasure was recorded");
        }
    }

    private static boolean matches(String ciphertext, String digest) {
        try {
            return Sha256.of(LedgerKey.bytes(ciphertext)).equals(digest);
        } catch (IllegalArgumentException notBase64) {
            return false;
        }
    }

    private void compare(List<Entry> entries, Anchor anchor) {
        if (!key.signed(anchor.digest(), anchor.signature())) {
            flaw(Manner.REWRITTEN, anchor.number(), "the anchor was signed by another key than this ledger's");
            return;
        }
        Optional<Entry> anchored = entries.stream()
                .filter(entry -> entry.number() == anchor.number())
                .findFirst();
        long last = entries.stream().mapToLong(Entry::number).max().orElse(0);
        if (anchored.isPresent() && !anchored.get().digest().equals(anchor.digest())) {
            flaw(Manner.REWRITTEN, anchor.number(), "it is not the entry that was anchored");
        } else if (last < anchor.number()) {
            flaw(
                    Manner.CUT,
                    last + 1,
                    "the anchor was made at entry %d, the last one there is %d".formatted(anchor.number(), last));
        }
    }

    private void flaw(Manner manner, long entry, String detail) {
        flaws.add(new Flaw(manner, entry, detail));
    }
}
