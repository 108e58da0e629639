package dev.ballast.review;

import dev.ballast.appraisal.Appraisal;
import dev.ballast.rulebook.Rulebook;
import dev.ballast.rulebook.RulesInForce;
import dev.ballast.rulebook.Vocabulary;
import dev.ballast.rulebook.solve.Answer;
import dev.ballast.rulebook.solve.Goal;
import dev.ballast.rulebook.solve.Limits;
import dev.ballast.rulebook.solve.Search;
import dev.ballast.rulebook.solve.Taste;
import dev.ballast.rulebook.tree.Rule;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether no client can tell two rulebooks apart, sought over all values that facts may take. */
final class SameMeaning {

    private static final String TWIN = "-after";

    private final Rulebook before;
    private final Rulebook after;

    SameMeaning(Rulebook before, Rulebook after) {
        this.before = before;
        this.after = after;
    }

    /** True when every change is one of words, or of conditions that were proved to hold for the same clients. */
    boolean isProved(List<Change> changes) {
        return changes.stream().allMatch(this::isProved);
    }

    private boolean isProved(Change change) {
        Set<String> decisive = change.parts().stream()
                .filter(part -> part.kind() != Kind.EDITORIAL)
                .map(Change.Part::name)
                .collect(Collectors.toSet());
        return decisive.isEmpty() || (decisive.equals(Set.of("when")) && holdsAlike(change.id()));
    }

    private boolean holdsAlike(String id) {
        Optional<Rule> was = tree(before, id);
        Optional<Rule> is = tree(after, id);
        if (was.isEmpty() || is.isEmpty()) {
            return false;
        }
        LocalDate asOf = is.get().metadata().validity().effective();
        RulesInForce rules = before.inForce(asOf);
        Limits limits = Limits.of(before, rules.thresholds(), Vocabulary.of(Appraisal.vocabulary()));
        Rule twin = new Rule(
                id + TWIN,
                is.get().title(),
                is.get().file(),
                is.get().metadata(),
                is.get().patterns());
        Search both = new Search(rules.trees(), rules.strata(), limits).with(twin);
        return isImpossible(both, id, twin.id()) && isImpossible(both, twin.id(), id);
    }

    private static boolean isImpossible(Search both, String fires, String content) {
        Answer answer = both.find(List.of(Goal.fires(fires), Goal.isContent(content)), List.of(), Taste.plain());
        return answer.isImpossible();
    }

    private static Optional<Rule> tree(Rulebook rulebook, String id) {
        return rulebook.trees().stream().filter(rule -> rule.id().equals(id)).findFirst();
    }
}
