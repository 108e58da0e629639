package dev.ballast.action;

import dev.ballast.profile.CanonicalProfile;
import dev.ballast.profile.ChangedText;
import dev.ballast.profile.Evidence;
import dev.ballast.profile.ProfileReader;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One change of a profile.
 *
 * @param words what is done and how much of it, as {@code commit USD 1.2 billion more of undrawn lines}
 * @param lines the new value of each line by JSON pointer
 */
public record Edit(String words, SortedMap<String, String> lines) {

    /** Nothing is done. */
    public static final Edit NONE = new Edit("", new TreeMap<>());

    public Edit {
        lines = Collections.unmodifiableSortedMap(new TreeMap<>(lines));
    }

    static Edit of(String words, Map<String, String> lines) {
        return new Edit(words, new TreeMap<>(lines));
    }

    /** The client after the change; empty where the reader refuses what comes of it. */
    public Optional<Evidence> on(Evidence evidence) {
        byte[] text = ChangedText.of(CanonicalProfile.of(evidence), new TreeMap<>(lines));
        var read = ProfileReader.read(
                "changed.json",
                text,
                evidence.profile().asOf(),
                evidence.declared().extensions());
        return read.isAccepted() ? Optional.of(read.get()) : Optional.empty();
    }

    /** Both changes at once; empty where both set one line, for neither was made with the other in view. */
    public Optional<Edit> and(Edit other) {
        if (!Collections.disjoint(lines.keySet(), other.lines.keySet())) {
            return Optional.empty();
        }
        var both = new TreeMap<>(lines);
        both.putAll(other.lines);
        return Optional.of(new Edit(words.isEmpty() ? other.words : words + "; " + other.words, both));
    }
}
