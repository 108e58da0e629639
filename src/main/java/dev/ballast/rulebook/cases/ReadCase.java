package dev.ballast.rulebook.cases;

import dev.ballast.fact.Fact;
import dev.ballast.fact.Place;
import dev.ballast.fact.Threshold;
import java.util.ArrayList;
import java.util.List;

/**
 * A case made ready to run.
 *
 * @param facts of models
 * @param others findings and silences of other rules, and what models could not compute
 * @param thresholds that take the place of those in force
 */
record ReadCase(
        String rule,
        RuleCase text,
        Place place,
        List<GivenFact> facts,
        List<Fact> others,
        List<Threshold> thresholds,
        Outcome expected) {

    ReadCase {
        facts = List.copyOf(facts);
        others = List.copyOf(others);
        thresholds = List.copyOf(thresholds);
    }

    /** Everything that the rule is given. */
    List<Fact> all() {
        var all = new ArrayList<Fact>();
        facts.forEach(each -> all.add(each.fact()));
        all.addAll(others);
        return all;
    }

    RuleCase.Kind kind() {
        return text.kind();
    }

    String organisationKind() {
        String kind = text.given().organisationKind();
        return kind == null ? RuleCase.ORGANISATION_KIND : kind;
    }
}
