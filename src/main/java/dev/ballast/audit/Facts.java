package dev.ballast.audit;

import dev.ballast.advice.Explained;
import dev.ballast.appraisal.Appraised;
import dev.ballast.fact.Fact;
import dev.ballast.fact.Finding;
import dev.ballast.fact.Input;
import dev.ballast.fact.NotApplicable;
import dev.ballast.fact.NotAssessed;
import dev.ballast.fact.Threshold;
import dev.ballast.fact.Working;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Every fact of an appraisal by a key that people can read, such as {@code Coverage of organisation Meta Platforms}. */
final class Facts {

    private static final List<String> SAID_ELSEWHERE = List.of("about", "inputs");

    private Facts() {}

    static String key(Fact fact) {
        String type = fact.getClass().getSimpleName();
        if (fact instanceof Threshold threshold) {
            return (type + " " + threshold.id() + " " + threshold.key()).trim();
        }
        if (fact instanceof Finding finding) {
            return type + " " + finding.rule() + " of " + finding.about();
        }
        if (fact instanceof NotAssessed silence) {
            return type + " " + silence.what() + " of " + silence.about();
        }
        if (fact instanceof NotApplicable silence) {
            return type + " " + silence.what();
        }
        return fact.about().id().isEmpty() ? fact.statement() : type + " of " + fact.about();
    }

    /** The facts of the models and what else the rules matched, thresholds among them. */
    static SortedMap<String, Object> trees(Appraised appraised) {
        var trees = new TreeMap<String, Object>();
        Stream<Fact> matched = appraised.judgement().matches().stream().flatMap(match -> match.facts().stream());
        Stream.concat(appraised.facts().stream(), matched)
                .forEach(fact -> trees.computeIfAbsent(key(fact), key -> tree(fact)));
        return trees;
    }

    private static Object step(Working.Step step) {
        var tree = new TreeMap<String, Object>();
        tree.put("name", step.name());
        tree.put("value", Tree.of(step.value()));
        tree.put("sentence", step.sentence());
        tree.put("terms", step.terms().stream().map(Tree::of).toList());
        return tree;
    }

    private static Object tree(Fact fact) {
        var tree = fact instanceof Record fields ? Tree.of(fields, SAID_ELSEWHERE) : new TreeMap<String, Object>();
        var explained = Explained.of(fact);
        var whole = new TreeMap<String, Object>();
        whole.put("type", fact.getClass().getSimpleName());
        whole.put("about", fact.about().toString());
        whole.put("statement", explained.statement());
        whole.put("formula", explained.formula());
        whole.put("method", explained.source());
        whole.put("components", tree);
        whole.put(
                "working",
                fact.inputs().working().steps().stream().map(Facts::step).toList());
        whole.put("inputs", explained.inputs().stream().map(Input::at).toList());
        return whole;
    }

    /** Every figure that a fact rests on, once, by pointer. */
    static SortedMap<String, Object> inputs(Appraised appraised) {
        var inputs = new TreeMap<String, Object>();
        appraised.facts().stream()
                .flatMap(fact -> fact.inputs().list().stream())
                .forEach(input -> inputs.computeIfAbsent(input.at(), at -> Tree.of(input, List.of("at"))));
        return inputs;
    }
}
