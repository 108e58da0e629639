package dev.ballast.audit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;

/**
 * Whether an answer came out as it was recorded. Causes come before effects, so the first difference is the one to look
 * at: date and state, profile, models, rulebook, facts, outcomes, answer.
 *
 * @param differences empty when everything is the same
 */
public record Replay(List<Difference> differences) {

    private static final String ABSENT = "absent";
    private static final Set<String> CAUSES = Set.of("date", "state", "profile", "models", "rulebook");

    public Replay {
        differences = List.copyOf(differences);
    }

    public static Replay of(Receipt recorded, Receipt now) {
        var found = new ArrayList<Difference>();
        compare("date", "as_of", recorded.asOf().toString(), now.asOf().toString(), found);
        compare("state", "rules", recorded.state().word(), now.state().word(), found);
        compare("state", "approval", approval(recorded), approval(now), found);
        compare(
                "profile",
                "profile",
                recorded.digests().profile(),
                now.digests().profile(),
                found);
        compare("models", recorded.parts().models(), now.parts().models(), found);
        compare("models", "models", recorded.digests().models(), now.digests().models(), found);
        compare("rulebook", recorded.parts().rules(), now.parts().rules(), found);
        compare(
                "rulebook",
                "rulebook",
                recorded.digests().rulebook(),
                now.digests().rulebook(),
                found);
        compare("facts", recorded.parts().facts(), now.parts().facts(), found);
        compare("outcomes", recorded.parts().outcomes(), now.parts().outcomes(), found);
        compare("answer", "answer", recorded.digests().answer(), now.digests().answer(), found);
        compare("receipt", "id", recorded.id(), now.id(), found);
        return new Replay(found);
    }

    private static String approval(Receipt receipt) {
        return receipt.approval() == null ? ABSENT : receipt.approval().record();
    }

    public boolean isSame() {
        return differences.isEmpty();
    }

    /** The first difference of each part that an answer comes from; without any, the first effect. */
    public Collection<Difference> causes() {
        var causes = new LinkedHashMap<String, Difference>();
        differences.stream()
                .filter(difference -> CAUSES.contains(difference.part()))
                .forEach(cause -> causes.putIfAbsent(cause.part(), cause));
        return causes.isEmpty() ? differences.stream().limit(1).toList() : causes.values();
    }

    private static void compare(
            String part, SortedMap<String, String> recorded, SortedMap<String, String> now, List<Difference> found) {
        var names = new TreeSet<>(recorded.keySet());
        names.addAll(now.keySet());
        for (String name : names) {
            compare(part, name, recorded.getOrDefault(name, ABSENT), now.getOrDefault(name, ABSENT), found);
        }
    }

    private static void compare(String part, String name, String recorded, String now, List<Difference> found) {
        if (!recorded.equals(now)) {
            found.add(new Difference(part, name, recorded, now));
        }
    }
}
