package dev.ballast.rulebook.trust;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;
import static java.util.Objects.requireNonNull;

import dev.ballast.fact.Place;
import dev.ballast.rulebook.yaml.Located;
import dev.ballast.rulebook.yaml.Problems;
import dev.ballast.rulebook.yaml.RecordReader;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The file beside the trust store that says which version of each pack was admitted last, so that an old one with a good
 * signature is not taken again. A file that is broken, or cannot be written, admits nothing.
 */
final class AdmittedVersions {

    private static final Object ONE_AT_A_TIME = new Object();

    /** In {@code pack.sig}, which has one form. */
    private static final int VERSION_LINE = 2;

    private final Path file;

    AdmittedVersions(Path file) {
        this.file = file;
    }

    /** Adds a problem for each pack that is older than, or another under the version of, what was admitted. */
    void check(Collection<Signed> packs, Problems problems) {
        check(packs, read(problems), problems);
    }

    private static void check(
            Collection<Signed> packs, SortedMap<String, AdmittedVersion> admitted, Problems problems) {
        for (Signed pack : packs) {
            AdmittedVersion last = admitted.get(pack.pack());
            if (last != null) {
                check(pack, last, problems);
            }
        }
    }

    private static void check(Signed pack, AdmittedVersion last, Problems problems) {
        var place = new Place(Signing.path(pack.pack()), VERSION_LINE, 1, "/version");
        String was = "%s, admitted on %s".formatted(last.version(), last.on());
        if (last.compareVersion(pack.version()) > 0) {
            String fix = "Lay the newer version over; to go back, sign the old rules under a higher version.";
            problems.add(place, "downgrade", pack.version(), "no version before " + was, fix);
        } else if (last.compareVersion(pack.version()) == 0 && !last.digest().equals(pack.digest())) {
            String found = pack.version() + " with other files than before";
            problems.add(place, "version-reused", found, "a version above " + was, "Raise the version and sign again.");
        }
    }

    /** Keeps these versions as the last that were admitted; checked again, for another program may have been first. */
    void admit(Collection<Signed> packs, LocalDate day, Problems problems) {
        synchronized (ONE_AT_A_TIME) {
            try (FileChannel channel = FileChannel.open(lock(), CREATE, WRITE);
                    FileLock held = channel.lock()) {
                requireNonNull(held);
                admitAlone(packs, day, problems);
            } catch (IOException e) {
                String fix = "Give the trust store a folder that may be written.";
                add(problems, "unwritable", "no place to write", "a record of admitted versions", fix);
            }
        }
    }

    private void admitAlone(Collection<Signed> packs, LocalDate day, Problems problems) throws IOException {
        SortedMap<String, AdmittedVersion> admitted = read(problems);
        check(packs, admitted, problems);
        var now = new TreeMap<>(admitted);
        for (Signed pack : packs) {
            AdmittedVersion last = admitted.get(pack.pack());
            if (last == null || last.compareVersion(pack.version()) < 0) {
                now.put(pack.pack(), new AdmittedVersion(pack.pack(), pack.version(), pack.digest(), day));
            }
        }
        if (problems.isEmpty() && !admitted.equals(now)) {
            write(now.values());
        }
    }

    private Path lock() {
        return file.resolveSibling(file.getFileName() + ".lock");
    }

    private SortedMap<String, AdmittedVersion> read(Problems problems) {
        var admitted = new TreeMap<String, AdmittedVersion>();
        if (!Files.exists(file)) {
            return admitted;
        }
        try {
            List<Located<AdmittedVersion>> entries = new RecordReader(problems)
                    .fileOfList(file.toString(), Files.readString(file), AdmittedVersion.class);
            entries.forEach(each -> admitted.put(each.value().pack(), each.value()));
        } catch (IOException e) {
            String fix = "Restore it from a copy: it names the versions that were admitted.";
            add(problems, "unreadable", "a file that cannot be read", "the record of admitted versions", fix);
        }
        return admitted;
    }

    /** Written whole beside its place and then moved there, so that it is never half a record. */
    private void write(Collection<AdmittedVersion> admitted) throws IOException {
        String text = admitted.stream().map(AdmittedVersion::text).collect(Collectors.joining());
        Path draft = file.resolveSibling(file.getFileName() + ".draft");
        Files.writeString(draft, text);
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private void add(Problems problems, String code, String found, String allowed, String fix) {
        problems.add(new Place(file.toString(), 0, 0, ""), code, found, allowed, fix);
    }
}
