package dev.ballast.review;

import dev.ballast.appraisal.Appraisal;
import dev.ballast.assess.Rules;
import dev.ballast.audit.Models;
import dev.ballast.audit.RulesDigest;
import dev.ballast.rulebook.Rulebook;
import dev.ballast.rulebook.RulesInForce;
import dev.ballast.rulebook.cases.CaseResult;
import dev.ballast.rulebook.explain.Verdict;
import dev.ballast.rulebook.verify.Defect;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * All that the book of a rulebook tells of it as of a day.
 *
 * @param rulesDigest of the rules and thresholds in force on the day
 * @param since what changed since the last book; null when no earlier one was given
 * @param cases how each case beside the rules came out
 * @param defects what verification found
 * @param metBy by rule, the shipped profiles on which it fires
 */
public record Contents(
        Rules rules,
        LocalDate asOf,
        String rulesDigest,
        String modelsDigest,
        @Nullable RulesChange since,
        List<CaseResult> cases,
        List<Defect> defects,
        Map<String, List<String>> metBy) {

    public Contents {
        cases = List.copyOf(cases);
        defects = List.copyOf(defects);
        metBy = Map.copyOf(metBy);
    }

    /**
     * Gathers the contents.
     *
     * @param last the rules of the last book; null when there is none
     * @param near how many clients are drawn near each profile to see what changed
     */
    public static Contents of(
            Rules rules,
            LocalDate asOf,
            @Nullable Rulebook last,
            int near,
            List<CaseResult> cases,
            List<Defect> defects) {
        Rulebook rulebook = rules.rulebook();
        return new Contents(
                rules,
                asOf,
                RulesDigest.of(rulebook.inForce(asOf), rulebook.extensions()).digest(),
                Models.bundled().digest(),
                last == null ? null : RulesChange.of(last, rulebook, Population.of(near)),
                cases,
                defects,
                metBy(rulebook));
    }

    private static Map<String, List<String>> metBy(Rulebook rulebook) {
        var metBy = new TreeMap<String, List<String>>();
        for (Client client : Population.of(0)) {
            RulesInForce rules = rulebook.inForce(
                    client.evidence().profile().asOf(),
                    client.evidence().profile().organisation().countryCode());
            var judgement = rules.judge(Appraisal.facts(client.evidence()), Appraisal.kind(client.evidence()));
            Outcome.of(judgement).forEach((rule, outcome) -> {
                if (outcome.verdict() == Verdict.FIRES) {
                    metBy.computeIfAbsent(rule, any -> new ArrayList<>()).add(client.name());
                }
            });
        }
        return metBy;
    }
}
