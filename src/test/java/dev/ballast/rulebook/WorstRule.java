package dev.ballast.rulebook;

import dev.ballast.fact.About;
import dev.ballast.fact.Direction;
import dev.ballast.fact.Fact;
import dev.ballast.fact.Finding;
import dev.ballast.finance.Tenor;
import dev.ballast.timeline.CollateralPath;
import dev.ballast.timeline.LtvPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** The most costly rules that are admitted, and the largest set of facts that is: three types, each about 10,000 loans. */
public enum WorstRule {
    /** Three patterns that each match every loan, the last sought for each of the others. */
    JOINED(
            "$a : Tenor()",
            "$b : CollateralPath( about == $a.about )",
            "exists LtvPath( about == $b.about, about == $a.about )"),
    /** The same without exists: every fact is bound. */
    BOUND("$a : Tenor()", "$b : CollateralPath( about == $a.about )", "LtvPath( about == $b.about )"),
    /** Every loan beside all that another rule found about every loan, six times. */
    BESIDE_FINDINGS(
            "$a : Tenor()",
            "exists Finding( subject == \"many\", direction == Direction.LESS )",
            "exists Finding( subject == \"many\", direction == Direction.LESS )",
            "exists Finding( subject == \"many\", direction == Direction.LESS )",
            "exists Finding( subject == \"many\", direction == Direction.LESS )",
            "exists Finding( subject == \"many\", direction == Direction.LESS )",
            "exists Finding( subject == \"many\", direction == Direction.LESS )");

    /** The most facts of a type that one judgement takes. */
    public static final int MOST_OF_A_TYPE = 10_000;

    private static final long SEED = 1;

    private final String when;

    WorstRule(String... when) {
        this.when = String.join("\n    ", when);
    }

    /** The rule, and one that finds something about every loan. */
    public RulesInForce rules() {
        RuleDraft worst = RuleDraft.of("sample.risk.worst").when(when);
        return RuleDraft.rulebook(
                        this == BESIDE_FINDINGS
                                ? worst.importing(Tenor.class, Finding.class, Direction.class)
                                : worst.importing(Tenor.class, CollateralPath.class, LtvPath.class),
                        RuleDraft.of("sample.risk.many").importing(Tenor.class).when("Tenor()"))
                .inForce(SampleRules.AS_OF);
    }

    /** Facts of the three types about so many loans. */
    public static List<Fact> facts(int loans) {
        var generated = new GeneratedFacts(SampleRules.vocabulary(), List.of());
        var random = new Random(SEED);
        var facts = new ArrayList<Fact>();
        for (FactType type : SampleRules.vocabulary().types()) {
            if (List.of(Tenor.class, CollateralPath.class, LtvPath.class).contains(type.type())) {
                for (int loan = 0; loan < loans; loan++) {
                    facts.add(generated.make(type, new About("instrument", "loan-" + loan), random));
                }
            }
        }
        return facts;
    }
}
