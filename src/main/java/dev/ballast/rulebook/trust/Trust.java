package dev.ballast.rulebook.trust;

import dev.ballast.fact.Checked;
import dev.ballast.fact.Place;
import dev.ballast.rulebook.RuleFiles;
import dev.ballast.rulebook.yaml.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/**
 * A trust store on one day. Packs are taken when each of them is signed by a key that the store trusts for it, and none
 * is older than what was admitted before; whatever cannot be decided is refused.
 */
public final class Trust {

    private static final String RECORD = ".admitted.yaml";

    private final TrustStore store;
    private final AdmittedVersions admitted;
    private final LocalDate day;

    private Trust(TrustStore store, AdmittedVersions admitted, LocalDate day) {
        this.store = store;
        this.admitted = admitted;
        this.day = day;
    }

    /**
     * The store in a file; what was admitted is recorded beside it, in {@code trust.admitted.yaml} for {@code trust.yaml}.
     *
     * @param day on which packs are taken: today
     */
    public static Checked<Trust> in(Path file, LocalDate day) {
        try {
            Checked<TrustStore> store = TrustStore.read(file.toString(), Files.readString(file));
            return store.isAccepted()
                    ? Checked.of(new Trust(store.get(), new AdmittedVersions(record(file)), day))
                    : Checked.refused(store.problems());
        } catch (IOException e) {
            var problems = new Problems();
            String fix = "Name the file of trusted keys.";
            problems.add(new Place(file.toString(), 0, 0, ""), "unreadable", "no trust store", "a file in UTF-8", fix);
            return Checked.refused(problems.list());
        }
    }

    private static Path record(Path file) {
        String name = file.getFileName().toString();
        String stem = name.endsWith(".yaml") ? name.substring(0, name.length() - ".yaml".length()) : name;
        return file.toAbsolutePath().resolveSibling(stem + RECORD);
    }

    /** Who signed each of these packs, or everything that keeps them from being taken. */
    public Checked<List<Signed>> check(RuleFiles files) {
        var problems = new Problems();
        List<Signed> signed = signatures(files, problems);
        admitted.check(signed, problems);
        return problems.orElseAfter(() -> signed);
    }

    /** The same without asking what was admitted before: for proving an old answer, which advises nobody. */
    public Checked<List<Signed>> checkSignatures(RuleFiles files) {
        var problems = new Problems();
        List<Signed> signed = signatures(files, problems);
        return problems.orElseAfter(() -> signed);
    }

    private List<Signed> signatures(RuleFiles files, Problems problems) {
        return new SignatureCheck(files, store, day, problems).signed(files);
    }

    /** Records that these packs were admitted; refused when that cannot be kept. */
    public Checked<List<Signed>> admit(List<Signed> packs) {
        var problems = new Problems();
        admitted.admit(packs, day, problems);
        return problems.orElseAfter(() -> packs);
    }
}
