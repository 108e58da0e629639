package dev.ballast.rulebook;

import dev.ballast.fact.Fact;
import java.util.ArrayList;
import java.util.List;
import org.kie.api.runtime.rule.RuleContext;

/** Where rules put what they found: the one global of every rule file. */
public final class Findings {

    private final List<Entry> entries = new ArrayList<>();

    /**
     * One firing.
     *
     * @param rule the id of the rule
     * @param facts what its patterns matched, in their order, leaving out those under {@code exists}
     */
    public record Entry(String rule, List<Fact> facts) {

        public Entry {
            facts = List.copyOf(facts);
        }
    }

    /** Notes that the rule of this context fired; the only thing that a rule may do. */
    public void add(RuleContext context) {
        var facts = new ArrayList<Fact>();
        for (Object matched : context.getMatch().getObjects()) {
            if (matched instanceof Fact fact) {
                facts.add(fact);
            }
        }
        entries.add(new Entry(id(context), facts));
    }

    /** Every firing so far, in the order of the engine, which means nothing. */
    public List<Entry> entries() {
        return List.copyOf(entries);
    }

    /** The engine's own name of the rule, or its {@code @id} where ordinary compilation kept it, quotes and all. */
    private static String id(RuleContext context) {
        Object id = context.getRule().getMetaData().get("id");
        return id == null ? context.getRule().getName() : id.toString().replace("\"", "");
    }
}
