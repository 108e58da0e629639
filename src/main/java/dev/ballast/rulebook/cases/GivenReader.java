package dev.ballast.rulebook.cases;

import dev.ballast.declared.Attribute;
import dev.ballast.declared.Declared;
import dev.ballast.declared.Extensions;
import dev.ballast.fact.About;
import dev.ballast.fact.Content;
import dev.ballast.fact.Fact;
import dev.ballast.fact.Finding;
import dev.ballast.fact.NotApplicable;
import dev.ballast.fact.NotAssessed;
import dev.ballast.fact.Threshold;
import dev.ballast.rulebook.FactType;
import dev.ballast.rulebook.Metadata;
import dev.ballast.rulebook.RuleCard;
import dev.ballast.rulebook.Vocabulary;
import dev.ballast.rulebook.yaml.Located;
import dev.ballast.rulebook.yaml.Problems;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Turns what a case gives into facts, findings, silences and thresholds; names that nobody knows are refused. */
final class GivenReader {

    private final Located<RuleCase> located;
    private final RuleCase.Given given;
    private final Map<String, RuleCard> cards;
    private final Extensions extensions;
    private final Vocabulary vocabulary;
    private final Problems problems;

    GivenReader(
            Located<RuleCase> located,
            Map<String, RuleCard> cards,
            Extensions extensions,
            Vocabulary vocabulary,
            Problems problems) {
        this.located = located;
        this.given = located.value().given();
        this.cards = cards;
        this.extensions = extensions;
        this.vocabulary = vocabulary;
        this.problems = problems;
    }

    /** Facts of models; two of a type about one thing are refused. */
    List<GivenFact> facts() {
        var builder = new FactBuilder(vocabulary, problems);
        var facts = new ArrayList<GivenFact>();
        if (given.facts() != null) {
            given.facts().forEach((type, node) -> facts.addAll(builder.facts(type, node)));
        }
        var seen = new HashSet<List<Object>>();
        for (GivenFact fact : facts) {
            String type = fact.fact().getClass().getSimpleName();
            boolean isMany = vocabulary.type(type).map(FactType::many).orElse(false);
            String line = fact.fact() instanceof Declared declared ? declared.id() : type;
            if (!seen.add(isMany ? List.of(line, fact.fact().about()) : List.of(type))) {
                String allowed = isMany ? "one " + type + " about each thing" : "one " + type;
                problems.add(fact.place(), "doubled-fact", "a second " + type, allowed, "Delete one of the two.");
            }
        }
        return facts;
    }

    /** Findings and silences of other rules, and what models could not compute. */
    List<Fact> others() {
        var others = new ArrayList<Fact>();
        if (given.findings() != null) {
            for (int i = 0; i < given.findings().size(); i++) {
                finding(given.findings().get(i), "/findings/" + i).ifPresent(others::add);
            }
        }
        RuleCase.Silences silences = given.silences();
        if (silences != null) {
            known(silences.content(), cards.keySet(), "/silences/content")
                    .forEach(rule -> others.add(new Content(rule)));
            known(silences.notApplicable(), typesAndRules(), "/silences/not_applicable")
                    .forEach(what -> others.add(new NotApplicable(what, "the case says so")));
            others.addAll(unassessed(silences.notAssessed()));
        }
        return others;
    }

    /** Numbers that take the place of those in force, with the unit and title of these. */
    List<Threshold> thresholds(List<Threshold> inForce) {
        var replaced = new ArrayList<Threshold>();
        if (given.thresholds() != null) {
            given.thresholds().forEach((name, text) -> {
                Optional<Threshold> old = inForce.stream()
                        .filter(each -> each.name().equals(name))
                        .findFirst();
                if (old.isEmpty()) {
                    unknown(
                            "/thresholds",
                            name,
                            inForce.stream().map(Threshold::name).toList());
                }
                old.flatMap(each -> replacement(each, text)).ifPresent(replaced::add);
            });
        }
        return replaced;
    }

    private Optional<Threshold> replacement(Threshold old, String text) {
        Class<?> type = old.quantity().getClass();
        Optional<?> value = FactText.read(type, text);
        if (value.isEmpty()) {
            String at = "/thresholds/" + old.name().replace("/", "~1");
            problems.add(located.place(at), "wrong-value", text, FactText.allowed(type), "Write one as allowed.");
        }
        return value.map(each -> new Threshold(old.id(), old.key(), (dev.ballast.unit.Quantity) each, old.title()));
    }

    private Optional<Finding> finding(RuleCase.GivenFinding finding, String at) {
        RuleCard card = cards.get(finding.rule());
        if (card == null) {
            unknown(at + "/rule", finding.rule(), cards.keySet());
            return Optional.empty();
        }
        Metadata metadata = card.metadata();
        return about(finding.about(), at)
                .map(about -> new Finding(card.id(), metadata.subject(), metadata.direction(), about));
    }

    private List<Fact> unassessed(@Nullable List<RuleCase.Unassessed> list) {
        var facts = new ArrayList<Fact>();
        for (int i = 0; list != null && i < list.size(); i++) {
            RuleCase.Unassessed each = list.get(i);
            String at = "/silences/not_assessed/" + i;
            if (!typesAndRules().contains(each.what())) {
                unknown(at + "/what", each.what(), typesAndRules());
            }
            if (each.missing().isEmpty()) {
                String allowed = "at least one pointer or name";
                problems.add(
                        located.place(at + "/missing"), "empty", "nothing missing", allowed, "Say what is missing.");
            } else {
                about(each.about(), at)
                        .ifPresent(about -> facts.add(new NotAssessed(each.what(), about, each.missing())));
            }
        }
        return facts;
    }

    private List<String> known(@Nullable List<String> names, Set<String> known, String at) {
        if (names == null) {
            return List.of();
        }
        for (int i = 0; i < names.size(); i++) {
            if (!known.contains(names.get(i))) {
                unknown(at + "/" + i, names.get(i), known);
            }
        }
        return names;
    }

    private Optional<About> about(@Nullable String text, String at) {
        Optional<About> about = text == null ? Optional.of(FactBuilder.ACME) : FactText.about(text);
        if (about.isEmpty()) {
            String allowed = FactText.allowed(About.class);
            problems.add(located.place(at + "/about"), "wrong-value", "" + text, allowed, "Write one as allowed.");
        }
        return about;
    }

    private Set<String> typesAndRules() {
        var names = new TreeSet<>(cards.keySet());
        vocabulary.types().forEach(type -> names.add(type.name()));
        extensions.attributes().stream().map(Attribute::id).forEach(names::add);
        return names;
    }

    private void unknown(String at, String name, Collection<String> known) {
        String fix = Problems.didYouMean(name, known, "Use a name that is loaded.");
        problems.add(located.place(at), "unknown-name", name, "a name that is loaded", fix);
    }
}
