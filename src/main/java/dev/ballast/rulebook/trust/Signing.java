package dev.ballast.rulebook.trust;

import dev.ballast.fact.Checked;
import dev.ballast.fact.Place;
import dev.ballast.rulebook.RuleFiles;
import dev.ballast.rulebook.pack.Layout;
import dev.ballast.rulebook.pack.PackFile;
import dev.ballast.rulebook.yaml.Located;
import dev.ballast.rulebook.yaml.Problems;
import dev.ballast.rulebook.yaml.RecordReader;
import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Signs packs as they stand. */
public final class Signing {

    private Signing() {}

    /**
     * The text of {@code pack.sig} of each pack, by its path below the folder.
     *
     * @param only the id of the one pack to sign; null for every pack of the folder
     */
    public static Checked<SortedMap<String, String>> of(
            RuleFiles files, @Nullable String only, SigningKey key, LocalDate day) {
        var problems = new Problems();
        SortedSet<String> packs = packs(files);
        if (only != null && !packs.contains(only)) {
            String fix = Problems.didYouMean(only, packs, "Name a pack of the folder.");
            problems.add(new Place("", 0, 0, ""), "no-pack", only, String.join(", ", packs), fix);
        }
        var texts = new TreeMap<String, String>();
        for (String pack : packs) {
            if (only == null || only.equals(pack)) {
                packFile(pack, files.texts(), problems).ifPresent(file -> {
                    String digest = PackDigest.of(pack, files.texts());
                    String version = file.value().version();
                    texts.put(
                            path(pack),
                            PackSignature.by(key, pack, version, digest, day).text());
                });
            }
        }
        return problems.orElseAfter(() -> texts);
    }

    static String path(String pack) {
        return pack + "/" + Layout.SIGNATURE;
    }

    static SortedSet<String> packs(RuleFiles files) {
        var packs = new TreeSet<String>();
        files.texts().keySet().forEach(path -> packs.add(Layout.packId(path)));
        packs.remove("");
        return packs;
    }

    static Optional<Located<PackFile>> packFile(String pack, SortedMap<String, String> texts, Problems problems) {
        String path = pack + "/" + Layout.PACK;
        String text = texts.get(path);
        if (text == null) {
            String allowed = "a pack.yaml in every folder";
            problems.add(new Place(path, 0, 0, ""), "missing-file", "no " + path, allowed, "Write it.");
            return Optional.empty();
        }
        return new RecordReader(problems).file(path, text, PackFile.class);
    }
}
