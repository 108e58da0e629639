package dev.ballast.rulebook.cases;

import dev.ballast.rulebook.yaml.Form;
import dev.ballast.rulebook.yaml.Inline;
import dev.ballast.rulebook.yaml.Node;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a case file.
 *
 * @param expect a word, or {@code fires} with the sentences of each match
 */
record RuleCase(
        String name, Kind kind, LocalDate asOf, @Inline Given given, Node expect) {

    static final String ORGANISATION_KIND = "enterprise";

    /** What a case is there to show. */
    enum Kind {
        FIRES,
        SILENT,
        /** A figure is exactly the limit. */
        BOUNDARY,
        /** A figure is one step past the limit. */
        PAST_BOUNDARY,
        /** A fact that the rule reads could not be computed. */
        MISSING,
        /** Another rule stands in the way. */
        BLOCKED,
        /** Models compute the facts from a profile, and the whole rulebook judges them. */
        PROFILE
    }

    /**
     * What the rule is given.
     *
     * @param facts by type: the components of one fact, or a list of these
     * @param profile instead of facts
     * @param thresholds numbers that take the place of those in force, by id, or by id and key with a slash between
     */
    record Given(
            @Nullable Map<String, Node> facts,
            @Nullable ProfileStart profile,
            @Nullable Silences silences,
            @Nullable List<GivenFinding> findings,
            @Nullable Map<String, String> thresholds,

            @Nullable @Form(pattern = "[a-z]+(-[a-z]+)*", says = "a kind of organisation, such as enterprise")
            String organisationKind) {

        boolean hasFacts() {
            return facts != null || silences != null || findings != null || thresholds != null;
        }
    }

    /**
     * What other rules and models did not say.
     *
     * @param content rule ids
     * @param notApplicable fact types or rule ids
     */
    record Silences(
            @Nullable List<String> content,
            @Nullable List<String> notApplicable,
            @Nullable List<Unassessed> notAssessed) {}

    /**
     * What could not be assessed.
     *
     * @param what a fact type or a rule id
     */
    record Unassessed(String what, @Nullable String about, List<String> missing) {}

    /** A finding of another rule; subject and direction are that rule's. */
    record GivenFinding(String rule, @Nullable String about) {}

    /**
     * A profile to start from.
     *
     * @param changes values by JSON pointer
     * @param removals pointers of what is taken out
     */
    record ProfileStart(
            @Form(pattern = "[a-z0-9]+(-[a-z0-9]+)*", says = "the name of a fixture, such as meta-fy2025")
            String fixture,

            @Nullable Map<String, String> changes,
            @Nullable List<String> removals) {

        /** Changes by pointer, then removals. */
        List<Change> allChanges() {
            var all = new ArrayList<Change>();
            if (changes != null) {
                changes.forEach((at, value) -> all.add(new Change(at, value)));
            }
            if (removals != null) {
                removals.forEach(at -> all.add(new Change(at, null)));
            }
            return all;
        }
    }
}
