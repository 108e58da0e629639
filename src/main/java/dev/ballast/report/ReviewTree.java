package dev.ballast.report;

import dev.ballast.review.Change;
import dev.ballast.review.Effect;
import dev.ballast.review.Health;
import dev.ballast.review.RulesChange;
import dev.ballast.rulebook.explain.Verdict;
import dev.ballast.rulebook.verify.Defect;
import java.util.Map;
import java.util.TreeMap;

/** What a change of rules does, and how a rulebook fares, for machines. */
public final class ReviewTree {

    /** The name and version of the form of a change. */
    public static final String CHANGE = "urn:ballast:rules-change:1";

    /** The name and version of the form of a rulebook's health. */
    public static final String HEALTH = "urn:ballast:rules-health:1";

    private ReviewTree() {}

    /** A change of rules as a tree. */
    public static Map<String, Object> of(RulesChange review) {
        var tree = new TreeMap<String, Object>();
        tree.put("$schema", CHANGE);
        tree.put("class", review.kind().word());
        tree.put("changes", review.changes().stream().map(ReviewTree::change).toList());
        tree.put("effects", review.effects().stream().map(ReviewTree::effect).toList());
        tree.put("clients", review.clients());
        tree.put("neutrality", review.neutrality().word());
        return tree;
    }

    private static Map<String, Object> change(Change change) {
        var tree = new TreeMap<String, Object>();
        tree.put("what", change.what());
        tree.put("id", change.id());
        tree.put("class", change.kind().word());
        tree.put("parts", change.parts().stream().map(ReviewTree::part).toList());
        return tree;
    }

    private static Map<String, Object> part(Change.Part part) {
        return new TreeMap<>(Map.of(
                "name", part.name(),
                "before", part.before(),
                "after", part.after(),
                "class", part.kind().word()));
    }

    private static Map<String, Object> effect(Effect effect) {
        return new TreeMap<>(Map.of(
                "rule", effect.rule(),
                "before", effect.before(),
                "after", effect.after(),
                "clients", effect.clients(),
                "witness", effect.witness(),
                "because", WhyReport.sentence(effect.why())));
    }

    /** The health of a rulebook as a tree. */
    public static Map<String, Object> of(Health health) {
        var tree = new TreeMap<String, Object>();
        tree.put("$schema", HEALTH);
        tree.put("papers", health.papers().stream().map(ReviewTree::paper).toList());
        tree.put("clients", health.clients());
        tree.put("rates", health.rates().stream().map(ReviewTree::rate).toList());
        return tree;
    }

    private static Map<String, Object> paper(Defect paper) {
        return new TreeMap<>(Map.of("code", paper.code(), "named", paper.named().get(0), "sentence", paper.sentence()));
    }

    private static Map<String, Object> rate(Health.Rate rate) {
        var tree = new TreeMap<String, Object>();
        tree.put("rule", rate.rule().id());
        for (Verdict verdict : Verdict.values()) {
            tree.put(verdict.word().replace('-', '_'), rate.of(verdict));
        }
        return tree;
    }
}
