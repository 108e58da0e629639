package dev.ballast.rulebook.cases;

import dev.ballast.fact.About;
import dev.ballast.fact.Classified;
import dev.ballast.fact.Content;
import dev.ballast.fact.Fact;
import dev.ballast.fact.Finding;
import dev.ballast.fact.NotAssessed;
import dev.ballast.rulebook.Component;
import dev.ballast.rulebook.FactType;
import dev.ballast.rulebook.Judgement;
import dev.ballast.rulebook.Vocabulary;
import dev.ballast.rulebook.tree.Rule;
import dev.ballast.rulebook.yaml.Scalars;
import dev.ballast.unit.Money;
import dev.ballast.unit.Quantity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** One case as the text of a case file, ready to be pasted beside its rule. */
public final class CaseText {

    private final Rule rule;
    private final Vocabulary vocabulary;
    private final StringBuilder text = new StringBuilder();

    private CaseText(Rule rule, Vocabulary vocabulary) {
        this.rule = rule;
        this.vocabulary = vocabulary;
    }

    /**
     * The case in which this rule says of these facts what it said.
     *
     * @param named its name, its day and the word of its kind, such as {@code past-boundary}
     * @param facts with the findings and silences of other rules
     * @param judgement of the rule over these facts
     */
    public static String of(Rule rule, Named named, List<Fact> facts, Judgement judgement, Vocabulary vocabulary) {
        var text = new CaseText(rule, vocabulary);
        text.line("- name: " + named.name);
        text.line("  kind: " + named.kind);
        text.line("  as_of: " + named.asOf);
        if (!named.organisationKind.equals(RuleCase.ORGANISATION_KIND)) {
            text.line("  organisation_kind: " + named.organisationKind);
        }
        text.facts(facts);
        text.others(facts);
        text.expect(Outcome.of(judgement, rule.id()));
        return text.text.toString();
    }

    /**
     * What a case is called.
     *
     * @param kind the word of its kind, such as {@code past-boundary}
     */
    public record Named(String name, String kind, LocalDate asOf, String organisationKind) {}

    private void facts(List<Fact> facts) {
        List<String> lines = facts.stream()
                .filter(fact -> rule.patterns().stream()
                        .anyMatch(pattern -> pattern.type().type() == fact.getClass()))
                .flatMap(fact -> vocabulary.type(fact.getClass().getSimpleName()).stream()
                        .map(type -> "    " + type.name() + ": {" + components(type, fact) + "}"))
                .toList();
        if (!lines.isEmpty()) {
            line("  facts:");
            lines.forEach(this::line);
        }
    }

    /** The components that the rule reads; the others, and facts of other types, play no part. */
    private String components(FactType type, Fact fact) {
        var parts = new ArrayList<String>();
        if (!fact.about().kind().equals("organisation")) {
            parts.add("about: " + fact.about());
        }
        for (Component component : type.components()) {
            boolean isRead = ReadComponents.of(rule).contains(component);
            boolean isClass = fact instanceof Classified && component.type().isEnum();
            if (component.type() != About.class && (isRead || isClass)) {
                parts.add(component.name() + ": " + value(component.of(fact)));
            }
        }
        return String.join(", ", parts);
    }

    private static String value(Object value) {
        if (value instanceof Money money) {
            return money.currency().getCurrencyCode() + " " + money.plain();
        }
        if (value instanceof Quantity quantity) {
            return quantity.plain();
        }
        return value instanceof Enum<?> word ? Scalars.word(word) : value.toString();
    }

    private void others(List<Fact> facts) {
        List<Finding> findings = of(facts, Finding.class);
        if (!findings.isEmpty()) {
            line("  findings:");
            findings.forEach(each -> line("    - {rule: " + each.rule() + about(each.about()) + "}"));
        }
        List<Content> content = of(facts, Content.class);
        List<NotAssessed> unknown = of(facts, NotAssessed.class);
        if (!content.isEmpty() || !unknown.isEmpty()) {
            line("  silences:");
        }
        if (!content.isEmpty()) {
            line("    content: [" + content.stream().map(Content::rule).collect(Collectors.joining(", ")) + "]");
        }
        if (!unknown.isEmpty()) {
            line("    not_assessed:");
            unknown.forEach(each -> line("      - {what: " + each.what() + about(each.about()) + ", missing: ["
                    + String.join(", ", each.missing()) + "]}"));
        }
    }

    private static <T extends Fact> List<T> of(List<Fact> facts, Class<T> type) {
        return facts.stream().filter(type::isInstance).map(type::cast).toList();
    }

    private static String about(About about) {
        return about.kind().equals("organisation") ? "" : ", about: " + about;
    }

    private void expect(Outcome outcome) {
        if (!outcome.isFiring()) {
            line("  expect: " + Scalars.word(outcome.verdict()));
            return;
        }
        line("  expect:");
        line("    fires:");
        outcome.fires().forEach((about, sentences) -> {
            line("      " + about + (sentences.isEmpty() ? ": []" : ":"));
            sentences.forEach(sentence -> line("        - " + sentence));
        });
    }

    private void line(String words) {
        text.append(words).append('\n');
    }
}
