package dev.ballast.rulebook.cases;

import dev.ballast.fact.Threshold;
import dev.ballast.rulebook.RuleCard;
import dev.ballast.rulebook.Rulebook;
import dev.ballast.rulebook.Vocabulary;
import dev.ballast.rulebook.pack.Layout;
import dev.ballast.rulebook.yaml.Located;
import dev.ballast.rulebook.yaml.Problems;
import dev.ballast.rulebook.yaml.RecordReader;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads case files against a rulebook. */
final class CaseReader {

    private final Rulebook rulebook;
    private final Map<String, RuleCard> cards;
    private final Vocabulary vocabulary;
    private final Problems problems;

    CaseReader(Rulebook rulebook, Vocabulary vocabulary, Problems problems) {
        this.rulebook = rulebook;
        this.cards = rulebook.rules().stream().collect(Collectors.toMap(RuleCard::id, Function.identity()));
        this.vocabulary = vocabulary;
        this.problems = problems;
    }

    /** The cases of one file that could be read. */
    List<ReadCase> read(String path, String text) {
        String rule = Layout.ruleId(path);
        var names = new HashSet<String>();
        return new RecordReader(problems)
                .fileOfList(path, text, RuleCase.class).stream()
                        .peek(each -> requireNew(each, names))
                        .flatMap(each -> read(rule, each).stream())
                        .toList();
    }

    private Optional<ReadCase> read(String rule, Located<RuleCase> located) {
        RuleCase text = located.value();
        checkStart(located);
        checkDate(rule, located);
        var given = new GivenReader(located, cards, rulebook.extensions(), vocabulary, problems);
        List<Threshold> inForce = thresholds(text.asOf());
        return new ExpectReader(problems)
                .read(text.expect())
                .map(expected -> new ReadCase(
                        rule,
                        text,
                        located.place(),
                        given.facts(),
                        given.others(),
                        given.thresholds(inForce),
                        expected));
    }

    private List<Threshold> thresholds(LocalDate asOf) {
        return rulebook.packs().stream()
                .flatMap(pack -> pack.thresholds().inForce(asOf).stream())
                .toList();
    }

    private void requireNew(Located<RuleCase> located, Set<String> names) {
        if (!names.add(located.value().name())) {
            String found = located.value().name();
            problems.add(located.place("/name"), "doubled-name", found, "each name once", "Say what differs.");
        }
    }

    private void checkStart(Located<RuleCase> located) {
        RuleCase.Given given = located.value().given();
        boolean isProfile = located.value().kind() == RuleCase.Kind.PROFILE;
        if (isProfile != (given.profile() != null)) {
            String allowed = "profile exactly in cases of kind profile";
            problems.add(
                    located.place("/kind"), "wrong-start", "kind and start differ", allowed, "Mend one of the two.");
        }
        if (given.profile() != null && (given.hasFacts() || given.organisationKind() != null)) {
            String allowed = "a profile alone: models and rules give the rest";
            problems.add(located.place("/profile"), "wrong-start", "a profile and more", allowed, "Delete the rest.");
        }
    }

    private void checkDate(String rule, Located<RuleCase> located) {
        RuleCard card = cards.get(rule);
        LocalDate asOf = located.value().asOf();
        if (card != null && !card.metadata().validity().isInForce(asOf)) {
            String allowed = "a day on which the rule is in force, from "
                    + card.metadata().validity().effective();
            problems.add(located.place("/as_of"), "not-in-force", asOf.toString(), allowed, "Move the day.");
        }
    }
}
