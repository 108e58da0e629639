package dev.ballast.rulebook;

import dev.ballast.fact.Checked;
import dev.ballast.rulebook.pack.Layout;
import dev.ballast.rulebook.yaml.Characters;
import dev.ballast.rulebook.yaml.Problems;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The text of every file of a rulebook by its path below the rules folder, such as {@code core/pack.yaml}. Every path
 * is one that a rulebook may have, no two differ by case alone, and no text holds characters that a reviewer cannot see.
 */
public final class RuleFiles {

    private final SortedMap<String, String> texts;

    /** What the build wrote of the digests of the files; empty for files that no build wrote. */
    private final String index;

    private RuleFiles(SortedMap<String, String> texts, String index) {
        this.texts = Collections.unmodifiableSortedMap(texts);
        this.index = index;
    }

    /** The rules inside the program, each checked against the digest that the build wrote. */
    public static Checked<RuleFiles> bundled() {
        return bundled(RuleFiles.class.getClassLoader());
    }

    static Checked<RuleFiles> bundled(ClassLoader loader) {
        var problems = new Problems();
        var bundled = new BundledRules(loader, problems);
        return problems.orElseAfter(() -> new RuleFiles(of(bundled.all(), problems).texts, bundled.index()));
    }

    /**
     * The rules inside the program as far as a judgement reads them: cases and pages are there by name, without text.
     * Each file that is read has the digest of the build, whose tests refuse characters that cannot be seen.
     */
    public static Checked<RuleFiles> bundledToJudge() {
        var problems = new Problems();
        var bundled = new BundledRules(RuleFiles.class.getClassLoader(), problems);
        return problems.orElseAfter(() -> new RuleFiles(bundled.toJudge(), bundled.index()));
    }

    /** The rules of a folder: the one that holds the packs' folders. */
    public static Checked<RuleFiles> in(Path folder) {
        var problems = new Problems();
        return problems.orElseAfter(() -> of(new RuleFolder(folder, problems).read(), problems));
    }

    /**
     * The rules of several folders together; their order says nothing, the layer of each pack does. Refused besides: a pack
     * that two of them hold.
     */
    public static Checked<RuleFiles> in(Collection<Path> folders) {
        var problems = new Problems();
        var texts = new TreeMap<String, String>();
        for (Path folder : new TreeSet<>(folders)) {
            Checked<RuleFiles> files = in(folder);
            if (files.isAccepted()) {
                Overlay.join(files.get(), texts, problems);
            } else {
                problems.addAll(files.problems());
            }
        }
        return problems.orElseAfter(() -> of(texts, problems));
    }

    /**
     * A draft in a folder: rules of its own where it holds core, else packs that are laid over the rules inside the
     * program. Nothing of those can be replaced.
     */
    public static Checked<RuleFiles> draft(Path folder) {
        return draft(List.of(folder));
    }

    /** The same of several folders together. */
    public static Checked<RuleFiles> draft(Collection<Path> folders) {
        Checked<RuleFiles> files = in(folders);
        return files.isAccepted() ? draft(files.get()) : files;
    }

    /** The same of the files of a folder that were read already. */
    public static Checked<RuleFiles> draft(RuleFiles files) {
        return Overlay.is(files) ? Overlay.over(bundled(), files) : Checked.of(files);
    }

    /** Rules at hand as text by path. */
    public static Checked<RuleFiles> of(Map<String, String> texts) {
        var problems = new Problems();
        return problems.orElseAfter(() -> of(texts, problems));
    }

    private static RuleFiles of(Map<String, String> texts, Problems problems) {
        var sorted = new TreeMap<>(texts);
        Layout.check(sorted.keySet(), problems);
        sorted.forEach((path, text) -> Characters.check(path, text, problems));
        return new RuleFiles(sorted, "");
    }

    /** The digest of each file as the build wrote it, one a line; empty for files that no build wrote. */
    public String index() {
        return index;
    }

    /** Text by path, sorted by path. */
    public SortedMap<String, String> texts() {
        return texts;
    }

    @Override
    public String toString() {
        return "RuleFiles" + texts.keySet();
    }
}
