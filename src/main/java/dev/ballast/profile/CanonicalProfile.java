package dev.ballast.profile;

import dev.ballast.declared.Extensions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One text for all ways of writing one profile: what a digest is taken of. It holds what the client submitted, with
 * its sources, as of the date that was used; what the assumptions filled is not in it, because those have a digest of
 * their own. Members are sorted by name, sources by pointer, numbers are plain decimals of ten digits, and there are
 * no blanks. The text is itself a profile that reads back as the same evidence.
 */
public final class CanonicalProfile {

    private CanonicalProfile() {}

    /** The canonical text, in characters that are to be written as UTF-8. */
    public static String of(Evidence evidence) {
        var members = new TreeMap<String, Object>();
        Object written = ProfileReader.SHAPE.written(evidence.profile(), "", evidence.provenance());
        ((Map<?, ?>) written).forEach((name, member) -> members.put(name.toString(), member));
        if (!evidence.declared().values().isEmpty()) {
            members.put(Extensions.NAME, evidence.declared().written());
        }
        if (!evidence.provenance().sources().isEmpty()) {
            members.put(Sources.NAME, sources(evidence.provenance().sources()));
        }
        return JsonText.compact(members);
    }

    private static List<Object> sources(List<SourceEntry> sources) {
        var list = new ArrayList<Object>();
        for (SourceEntry source : sources) {
            var members = new TreeMap<String, Object>();
            members.put("at", source.at());
            members.put("basis", source.basis().word());
            if (source.source() != null) {
                members.put("source", source.source());
            }
            if (source.publishedOn() != null) {
                members.put("published_on", source.publishedOn().toString());
            }
            list.add(members);
        }
        return list;
    }
}
