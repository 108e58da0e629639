package dev.ballast.rulebook.solve;

import dev.ballast.fact.About;
import dev.ballast.fact.Content;
import dev.ballast.fact.Fact;
import dev.ballast.fact.Finding;
import dev.ballast.fact.NotAssessed;
import dev.ballast.rulebook.Component;
import dev.ballast.rulebook.FactType;
import dev.ballast.rulebook.Operator;
import dev.ballast.rulebook.Vocabulary;
import dev.ballast.rulebook.tree.Rule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Sets of facts made for one rule: it fires, one condition just fails, or one thing that it reads is missing. */
public final class SoughtFacts {

    private final Vocabulary vocabulary;
    private final Search search;

    public SoughtFacts(Vocabulary vocabulary, Search search) {
        this.vocabulary = vocabulary;
        this.search = search;
    }

    /** What a rule is given, with findings and silences of others. */
    public record Given(List<Fact> facts, String organisationKind) {}

    /** A client as models would see it: facts alone, the rules still to be judged. */
    public record Client(World world) {

        public List<Fact> facts() {
            return world.facts();
        }

        public String organisationKind() {
            return world.organisationKind();
        }
    }

    /** A client who has everything that the rule reads; about half of what the rule asks is so. */
    public Client anyClient(Rule rule, long seed) {
        Taste taste = Taste.of(seed);
        List<Asked> asked = search.asked(rule.id());
        Asked one = asked.get(taste.pick(asked.size()));
        var wanted = new ArrayList<>(one.given());
        for (Comparison each : one.comparisons()) {
            Comparison either = taste.pick(2) == 0 ? each : each.negated();
            wanted.add(either);
            if (!Comparisons.of(wanted).arePossible()) {
                wanted.remove(either);
            }
        }
        var values = Comparisons.of(wanted).values(taste).orElseThrow();
        return new Client(filled(new World(values, search.types(rule.id()), Set.of(), Set.of(), kind(rule)), seed));
    }

    /** The same client with other values for these components alone, by which the rule's own conditions hold. */
    public Optional<Client> changed(Rule rule, Client client, Set<String> named) {
        World world = client.world();
        var fixed = new ArrayList<Comparison>();
        world.values().forEach((cell, value) -> {
            if (!named.contains(cell.toString())) {
                fixed.add(new Comparison(cell, Operator.EQUAL, value));
            }
        });
        for (Asked asked : search.asked(rule.id())) {
            var wanted = new ArrayList<>(fixed);
            wanted.addAll(asked.given());
            wanted.addAll(asked.comparisons());
            if (Comparisons.of(wanted).arePossible()) {
                return Comparisons.of(wanted)
                        .values(Taste.plain())
                        .map(values -> new Client(
                                new World(values, world.types(), Set.of(), Set.of(), world.organisationKind())));
            }
        }
        return Optional.empty();
    }

    /** Facts on which the rule fires, different for each seed. */
    public Optional<Given> firing(Rule rule, long seed) {
        return search.firing(List.of(rule.id()), Taste.of(seed)).world().map(world -> given(rule, filled(world, seed)));
    }

    /** Facts of which exactly one comparison or one reading of another rule fails. */
    public Optional<Given> nearMiss(Rule rule, long seed) {
        List<Asked> asked = search.asked(rule.id());
        Asked one = asked.get((int) (seed % asked.size()));
        int which = (int)
                (seed / asked.size() % (one.comparisons().size() + one.reads().size()));
        if (which >= one.comparisons().size()) {
            return firing(rule, seed)
                    .map(given -> without(rule, given, which - one.comparisons().size()));
        }
        var wanted = new ArrayList<>(one.given());
        for (int at = 0; at < one.comparisons().size(); at++) {
            Comparison each = one.comparisons().get(at);
            wanted.add(at == which ? each.negated() : each);
        }
        return Comparisons.of(wanted)
                .values(Taste.of(seed))
                .map(values -> new World(values, search.types(rule.id()), Set.of(), Set.of(), kind(rule)))
                .map(world -> given(rule, filled(world, seed)));
    }

    /** Facts on which the rule would fire, but one type of fact or one reading is not assessed, or nowhere to be seen. */
    public Optional<Given> missing(Rule rule, long seed) {
        List<FactType> types = new ArrayList<>(new LinkedHashSet<>(rule.patterns().stream()
                .filter(pattern -> !pattern.isPin())
                .map(pattern -> pattern.type())
                .toList()));
        int which = (int)
                (seed % (types.size() + search.asked(rule.id()).get(0).reads().size()));
        if (which >= types.size()) {
            return firing(rule, seed).map(given -> unread(rule, given, which - types.size()));
        }
        FactType lost = types.get(which);
        return firing(rule, seed).map(given -> {
            var facts = new ArrayList<>(given.facts());
            facts.removeIf(fact -> fact.getClass() == lost.type());
            if (seed % 3 != 0) {
                facts.add(NotAssessed.of(lost.type(), FactMaker.about(lost), "/financials/" + lost.name()));
            }
            facts.addAll(beside(rule, seed));
            return new Given(facts, given.organisationKind());
        });
    }

    /** Facts that the rule does not read, which change nothing. */
    private List<Fact> beside(Rule rule, long seed) {
        List<FactType> others = vocabulary.types().stream()
                .filter(type -> !search.types(rule.id()).contains(type))
                .toList();
        Taste taste = Taste.of(seed);
        var types = new LinkedHashSet<FactType>();
        for (int count = 0; count < 3; count++) {
            types.add(others.get(taste.pick(others.size())));
        }
        return filled(new World(Map.of(), types, Set.of(), Set.of(), kind(rule)), seed)
                .facts();
    }

    private Given unread(Rule rule, Given given, int which) {
        Given less = without(rule, given, which);
        var facts = new ArrayList<>(less.facts());
        String read = search.asked(rule.id())
                .get(0)
                .reads()
                .get(which)
                .rules()
                .iterator()
                .next();
        facts.add(new NotAssessed(read, About.organisation("Acme"), List.of("/financials")));
        return new Given(facts, less.organisationKind());
    }

    /** Gives every component that nothing was asked of a value of its own. */
    private static World filled(World world, long seed) {
        Taste taste = Taste.of(seed);
        var values = new HashMap<>(world.values());
        for (FactType type : world.types()) {
            for (Component component : type.components()) {
                var cell = new Cell(type, component);
                boolean isName = component.type() == About.class || component.type() == String.class;
                if (!isName && !values.containsKey(cell)) {
                    values.put(cell, any(cell, taste));
                }
            }
        }
        return new World(values, world.types(), world.fired(), world.content(), world.organisationKind());
    }

    private static Object any(Cell cell, Taste taste) {
        if (cell.isFigure()) {
            return Figure.of(
                    cell.component().unit(),
                    taste.value(new Range(), cell.component().unit()));
        }
        List<Object> words = Wording.all(cell);
        return words.get(taste.pick(words.size()));
    }

    private Given given(Rule rule, World world) {
        return new Given(search.given(rule, world), world.organisationKind());
    }

    private Given without(Rule rule, Given given, int which) {
        Asked.Read read = search.asked(rule.id()).get(0).reads().get(which);
        var facts = new ArrayList<>(given.facts());
        facts.removeIf(fact -> (fact instanceof Content content && read.rules().contains(content.rule()))
                || (fact instanceof Finding finding && read.rules().contains(finding.rule())));
        return new Given(facts, given.organisationKind());
    }

    private static String kind(Rule rule) {
        List<String> applies = rule.metadata().validity().applies();
        return applies.isEmpty() || applies.contains("enterprise") ? "enterprise" : applies.get(0);
    }
}
