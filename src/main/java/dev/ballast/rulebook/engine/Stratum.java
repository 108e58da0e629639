package dev.ballast.rulebook.engine;

import dev.ballast.fact.Content;
import dev.ballast.fact.Fact;
import dev.ballast.rulebook.Findings;
import dev.ballast.rulebook.tree.FactPattern;
import dev.ballast.rulebook.tree.Facts;
import dev.ballast.rulebook.tree.Rule;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.drools.model.DSL;
import org.drools.model.Global;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KieBaseBuilder;
import org.drools.modelcompiler.constraints.ConstraintEvaluationException;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.runtime.KieSession;

/** Rules that are judged together, ready to be fired; safe for many threads. */
public final class Stratum {

    private static final String GLOBAL = "findings";

    /** More firings than any set of facts within the bounds of admission can cause. */
    private static final int MOST_FIRINGS = 1_000_000;

    private final List<Rule> rules;
    private final Set<Class<?>> types = new LinkedHashSet<>();

    /** The ids of the thresholds that these rules name: most of all thresholds they do not, and each insertion costs. */
    private final Set<String> thresholds = new LinkedHashSet<>();

    /** The ids of the rules whose content these rules read. */
    private final Set<String> silent = new HashSet<>();

    private final KieBase base;
    private final int mostFirings;

    private Stratum(List<Rule> rules, int mostFirings) {
        this.rules = List.copyOf(rules);
        this.mostFirings = mostFirings;
        for (Rule rule : rules) {
            for (FactPattern pattern : rule.patterns()) {
                if (pattern.isThreshold()) {
                    pattern.pinned("id").ifPresent(id -> thresholds.add(id.toString()));
                } else {
                    types.add(pattern.type().type());
                    pattern.pinned("rule").ifPresent(id -> silent.add(id.toString()));
                }
            }
        }
        this.base = base(rules);
    }

    public static Stratum of(List<Rule> rules) {
        return new Stratum(rules, MOST_FIRINGS);
    }

    /** A stratum that gives up earlier. */
    static Stratum of(List<Rule> rules, int mostFirings) {
        return new Stratum(rules, mostFirings);
    }

    public List<Rule> rules() {
        return rules;
    }

    /**
     * Everything that these rules find in these facts.
     *
     * @throws IllegalStateException when a comparison fails, or the rules fire more often than they can; there is no
     *     partial answer
     */
    public List<Findings.Entry> fire(Facts facts) {
        var findings = new Findings();
        KieSession session = base.newKieSession();
        try {
            session.setGlobal(GLOBAL, findings);
            thresholds.forEach(id -> facts.thresholds(id).forEach(session::insert));
            for (Class<?> type : types) {
                for (Fact fact : facts.of(type)) {
                    if (canMatch(fact)) {
                        session.insert(fact);
                    }
                }
            }
            if (session.fireAllRules(mostFirings) >= mostFirings) {
                throw new IllegalStateException("rules fired " + mostFirings + " times without coming to an end");
            }
        } catch (ConstraintEvaluationException failed) {
            Throwable ours = failed.getCause() == null ? failed : failed.getCause();
            throw new IllegalStateException(ours.getMessage(), ours.getCause());
        } finally {
            session.dispose();
        }
        return findings.entries();
    }

    /** False for the silence of a rule that no rule here names. */
    private boolean canMatch(Fact fact) {
        return !(fact instanceof Content silence) || silent.contains(silence.rule());
    }

    private static KieBase base(List<Rule> rules) {
        Global<Findings> findings = DSL.globalOf(Findings.class, ExecutableModel.PACKAGE, GLOBAL);
        var model = new ModelImpl(ExecutableModel.PACKAGE).addGlobal(findings);
        rules.forEach(rule -> model.addRule(ExecutableModel.of(rule, findings)));
        return KieBaseBuilder.createKieBaseFromModel(
                List.of(model), KieServices.get().newKieBaseConfiguration());
    }
}
