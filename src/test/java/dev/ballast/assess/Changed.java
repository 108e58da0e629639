package dev.ballast.assess;

import dev.ballast.audit.Models;
import dev.ballast.profile.ChangedText;
import dev.ballast.profile.ProfileReader;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Assessments of examples after some changes, and which outcomes of rules the changes moved. */
final class Changed {

    private static final Assessor ASSESSOR =
            new Assessor(Rules.bundled().get(), new Models(new TreeMap<>(Map.of("models", "fixed for tests"))));

    private Changed() {}

    /** The assessment of an example with these pointers and values in turn; a null value takes the line out. */
    static Assessment assessment(String example, @Nullable String... pointersAndValues) {
        Map<String, @Nullable String> changes = new LinkedHashMap<>();
        for (int at = 0; at < pointersAndValues.length; at += 2) {
            changes.put(String.valueOf(pointersAndValues[at]), pointersAndValues[at + 1]);
        }
        String profile = Examples.profile(example).orElseThrow();
        return ASSESSOR.assess(
                ProfileReader.read(example, ChangedText.of(profile, changes)).get());
    }

    /** The rules whose outcome the changes moved, each with {@code before > after}. */
    static SortedMap<String, String> moved(String example, @Nullable String... pointersAndValues) {
        var before = assessment(example).receipt().parts().outcomes();
        var after = assessment(example, pointersAndValues).receipt().parts().outcomes();
        var moved = new TreeMap<String, String>();
        before.forEach((rule, outcome) -> {
            String now = after.getOrDefault(rule, "absent");
            if (!now.equals(outcome)) {
                moved.put(rule, outcome + " > " + now);
            }
        });
        return moved;
    }
}
