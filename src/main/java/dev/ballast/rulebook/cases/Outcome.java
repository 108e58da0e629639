package dev.ballast.rulebook.cases;

import dev.ballast.fact.Content;
import dev.ballast.fact.Fact;
import dev.ballast.fact.NotApplicable;
import dev.ballast.fact.NotAssessed;
import dev.ballast.rulebook.Held;
import dev.ballast.rulebook.Judgement;
import dev.ballast.rulebook.Match;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What one rule said: the sentences of its matches by what they are about, or which silence.
 *
 * @param fires empty unless the verdict is that it fires
 */
record Outcome(Verdict verdict, SortedMap<String, List<String>> fires) {

    enum Verdict {
        FIRES,
        CONTENT,
        NOT_ASSESSED,
        NOT_APPLICABLE
    }

    Outcome {
        fires = Collections.unmodifiableSortedMap(new TreeMap<>(fires));
    }

    static Outcome silence(Verdict verdict) {
        return new Outcome(verdict, new TreeMap<>());
    }

    /**
     * What this rule said.
     *
     * @throws IllegalStateException when it neither fired nor fell silent, which the engine rules out
     */
    static Outcome of(Judgement judgement, String ruleId) {
        var fires = new TreeMap<String, List<String>>();
        for (Match match : judgement.matches()) {
            if (match.rule().id().equals(ruleId)) {
                fires.computeIfAbsent(match.about().toString(), about -> new ArrayList<>())
                        .addAll(match.conditions().stream().map(Held::sentence).toList());
            }
        }
        return fires.isEmpty() ? silence(silenceOf(judgement, ruleId)) : new Outcome(Verdict.FIRES, fires);
    }

    private static Verdict silenceOf(Judgement judgement, String ruleId) {
        for (Fact silence : judgement.silences()) {
            if (silence instanceof Content content && content.rule().equals(ruleId)) {
                return Verdict.CONTENT;
            }
            if (silence instanceof NotAssessed missing && missing.what().equals(ruleId)) {
                return Verdict.NOT_ASSESSED;
            }
            if (silence instanceof NotApplicable other && other.what().equals(ruleId)) {
                return Verdict.NOT_APPLICABLE;
            }
        }
        throw new IllegalStateException("neither a finding nor a silence of " + ruleId);
    }

    boolean isFiring() {
        return verdict == Verdict.FIRES;
    }

    /** {@code content}, or {@code fires} with one indented line for each sentence. */
    @Override
    public String toString() {
        var text = new StringBuilder(dev.ballast.rulebook.yaml.Scalars.word(verdict));
        for (Map.Entry<String, List<String>> match : fires.entrySet()) {
            text.append("\n  ").append(match.getKey());
            match.getValue().forEach(sentence -> text.append("\n    - ").append(sentence));
        }
        return text.toString();
    }
}
