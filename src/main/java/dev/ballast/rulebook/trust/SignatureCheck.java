package dev.ballast.rulebook.trust;

import dev.ballast.fact.Place;
import dev.ballast.rulebook.RuleFiles;
import dev.ballast.rulebook.pack.PackFile;
import dev.ballast.rulebook.yaml.Located;
import dev.ballast.rulebook.yaml.Problems;
import dev.ballast.rulebook.yaml.RecordReader;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;

/** Holds the signature of every pack of a folder against the trust store on one day. */
final class SignatureCheck {

    private static final String SIGN = "Sign the pack as it is: rules sign.";

    private final SortedMap<String, String> texts;
    private final TrustStore store;
    private final LocalDate day;
    private final Problems problems;

    SignatureCheck(RuleFiles files, TrustStore store, LocalDate day, Problems problems) {
        this.texts = files.texts();
        this.store = store;
        this.day = day;
        this.problems = problems;
    }

    /** The packs whose signatures stand, by id; whatever keeps another from it is added to the problems. */
    List<Signed> signed(RuleFiles files) {
        return Signing.packs(files).stream()
                .flatMap(pack -> Signing.packFile(pack, texts, problems).stream()
                        .flatMap(file -> signed(pack, file.value()).stream()))
                .toList();
    }

    private List<Signed> signed(String pack, PackFile file) {
        String path = Signing.path(pack);
        String text = texts.get(path);
        if (text == null) {
            String allowed = "a signature of every pack where a trust store is given";
            problems.add(new Place(path, 0, 0, ""), "unsigned", "no pack.sig", allowed, SIGN);
            return List.of();
        }
        return new RecordReader(problems)
                .file(path, text, PackSignature.class).stream()
                        .flatMap(signature -> trusted(signature, pack, file).stream())
                        .toList();
    }

    private List<Signed> trusted(Located<PackSignature> located, String pack, PackFile file) {
        PackSignature signature = located.value();
        if (!signature.text().equals(texts.get(Signing.path(pack)))) {
            add(located, "", "other-form", "lines of another form", "just what rules sign writes", SIGN);
            return List.of();
        }
        TrustedKey key = store.key(signature.key()).orElse(null);
        if (key == null) {
            String allowed = "keys of the trust store: " + String.join(", ", store.ids());
            add(located, "/key", "unknown-key", signature.key(), allowed, "Ask the operator to add the key.");
            return List.of();
        }
        if (!signature.isBy(key)) {
            String allowed = "what the key of " + key.owner() + " made of the lines above";
            add(located, "/signature", "wrong-signature", "another signature", allowed, SIGN);
            return List.of();
        }
        mayKey(located, key, pack);
        isOfThisPack(located, pack, file);
        return List.of(
                new Signed(pack, signature.version(), key.owner(), key.key(), signature.signed(), signature.digest()));
    }

    private void mayKey(Located<PackSignature> located, TrustedKey key, String pack) {
        PackSignature signature = located.value();
        TrustedKey.Validity validity = key.validity();
        if (validity.isRevoked(day)) {
            String allowed = "keys that are not revoked; this one was on %s: %s"
                    .formatted(
                            validity.revoked(),
                            String.valueOf(validity.reason()).replaceAll("[.]$", ""));
            add(located, "/key", "revoked-key", key.key(), allowed, "Sign again by another key.");
        }
        if (!validity.covers(day) || !validity.covers(signature.signed())) {
            String found = "signed on %s, taken on %s".formatted(signature.signed(), day);
            String allowed = "both from %s to %s".formatted(validity.from(), validity.until());
            add(located, "/signed", "key-out-of-date", found, allowed, "Sign again by a key that is in date.");
        } else if (signature.signed().isAfter(day)) {
            String allowed = "a day not after today, " + day;
            add(located, "/signed", "signed-ahead", signature.signed().toString(), allowed, "Mend the clock.");
        }
        if (!key.maySign(pack)) {
            String found = "pack " + pack + " by the key of " + key.owner();
            String allowed = "packs of " + String.join(", ", key.namespaces());
            add(located, "/key", "outside-namespace", found, allowed, "Have it signed by a key for this pack.");
        }
    }

    private void isOfThisPack(Located<PackSignature> located, String pack, PackFile file) {
        PackSignature signature = located.value();
        if (!signature.pack().equals(pack)) {
            String allowed = "the signature of " + pack;
            add(located, "/pack", "other-pack", signature.pack(), allowed, SIGN);
        }
        if (!signature.version().equals(file.version())) {
            String allowed = "the version of pack.yaml, " + file.version();
            add(located, "/version", "other-version", signature.version(), allowed, SIGN);
        }
        String digest = PackDigest.of(pack, texts);
        if (!signature.digest().equals(digest)) {
            String allowed = digest + ", the digest of the files that are there";
            String fix = "Restore the files that were signed, or review what changed and sign again.";
            add(located, "/digest", "digest-moved", signature.digest(), allowed, fix);
        }
    }

    private void add(
            Located<PackSignature> located, String pointer, String code, String found, String allowed, String fix) {
        problems.add(located.place(pointer), code, found, allowed, fix);
    }
}
