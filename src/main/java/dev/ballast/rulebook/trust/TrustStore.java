package dev.ballast.rulebook.trust;

import dev.ballast.fact.Checked;
import dev.ballast.rulebook.yaml.Located;
import dev.ballast.rulebook.yaml.Problems;
import dev.ballast.rulebook.yaml.RecordReader;
import java.util.Collection;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The keys of {@code trust.yaml}: the operator's list of who may sign what. */
public final class TrustStore {

    private final SortedMap<String, TrustedKey> keys;

    private TrustStore(SortedMap<String, TrustedKey> keys) {
        this.keys = Collections.unmodifiableSortedMap(keys);
    }

    /** The keys in this text, or all that is wrong with it; a store with one fault trusts nobody. */
    public static Checked<TrustStore> read(String file, String text) {
        var problems = new Problems();
        var keys = new TreeMap<String, TrustedKey>();
        for (Located<TrustedKey> entry : new RecordReader(problems).fileOfList(file, text, TrustedKey.class)) {
            check(entry, problems);
            if (keys.putIfAbsent(entry.value().key(), entry.value()) != null) {
                String found = entry.value().key();
                problems.add(entry.place("/key"), "same-key", found, "each key once", "Delete one of the two.");
            }
        }
        return problems.orElseAfter(() -> new TrustStore(keys));
    }

    private static void check(Located<TrustedKey> entry, Problems problems) {
        TrustedKey key = entry.value();
        TrustedKey.Validity validity = key.validity();
        String id = Ed25519.idOf(key.publicKey());
        if (Ed25519.publicKey(key.publicKey()).isEmpty()) {
            String allowed = "an Ed25519 public key as rules key prints it";
            problems.add(entry.place("/public_key"), "no-key", key.publicKey(), allowed, "Copy it again.");
        } else if (!id.equals(key.key())) {
            String allowed = id + ", which follows from the public key";
            problems.add(entry.place("/key"), "wrong-key-id", key.key(), allowed, "Copy both from rules key.");
        }
        if (key.namespaces().isEmpty()) {
            problems.add(
                    entry.place("/namespaces"), "empty", "no namespace", "at least one", "Name the packs it may sign.");
        }
        if (validity.until().isBefore(validity.from())) {
            String allowed = "a day not before from, " + validity.from();
            String found = validity.until().toString();
            problems.add(entry.place("/until"), "dates-crossed", found, allowed, "Mend one of the two.");
        }
        if ((validity.revoked() == null) != (validity.reason() == null)) {
            String found = validity.revoked() == null ? "a reason without revoked" : "revoked without a reason";
            problems.add(entry.place(), "half-revoked", found, "both or neither", "Say when and why it was revoked.");
        }
    }

    /** The key of an id. */
    Optional<TrustedKey> key(String id) {
        return Optional.ofNullable(keys.get(id));
    }

    /** The ids of all keys, sorted. */
    Collection<String> ids() {
        return keys.keySet();
    }
}
