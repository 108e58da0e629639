package dev.ballast.scenario;

import dev.ballast.assess.Assessor;
import dev.ballast.assess.Rules;
import dev.ballast.assess.Trial;
import dev.ballast.audit.Models;
import dev.ballast.profile.Evidence;
import dev.ballast.profile.Fixtures;
import dev.ballast.rulebook.RulesInForce;
import java.util.List;

/** One example whose recommendations were tried. */
record Tried(Evidence evidence, RulesInForce rules, List<Trial> trials) {

    static final Assessor ASSESSOR = new Assessor(Rules.bundled().get(), Models.bundled());

    static Tried of(String example) {
        Evidence evidence = Fixtures.evidence(example + ".json");
        return new Tried(evidence, ASSESSOR.rulesFor(evidence), ASSESSOR.trials(evidence));
    }

    Trial trial(String rule) {
        return trials.stream()
                .filter(each -> each.recommendation().rule().id().equals(rule))
                .findFirst()
                .orElseThrow();
    }
}
