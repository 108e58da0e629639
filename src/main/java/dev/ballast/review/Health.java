package dev.ballast.review;

import dev.ballast.appraisal.Appraisal;
import dev.ballast.rulebook.RuleCard;
import dev.ballast.rulebook.Rulebook;
import dev.ballast.rulebook.RulesInForce;
import dev.ballast.rulebook.explain.Verdict;
import dev.ballast.rulebook.verify.Defect;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * How a rulebook fares.
 *
 * @param papers sources that are stale, second-hand or missing, reviews that are overdue, rules that have expired
 * @param rates of every rule, sorted by id
 * @param clients how many were tried
 */
public record Health(List<Defect> papers, List<Rate> rates, int clients) {

    public Health {
        papers = List.copyOf(papers);
        rates = List.copyOf(rates);
    }

    /** How many clients of a population a rule said what of. */
    public record Rate(RuleCard rule, Map<Verdict, Integer> clients) {

        public int of(Verdict verdict) {
            return clients.getOrDefault(verdict, 0);
        }

        /** Whether it fired on nobody. */
        public boolean isNeverMet() {
            return of(Verdict.FIRES) == 0;
        }
    }

    /** The health of a rulebook, of which these papers are known, on these clients. */
    public static Health of(Rulebook rulebook, List<Defect> papers, List<Client> population) {
        Map<String, Map<Verdict, Integer>> counts = new TreeMap<>();
        rulebook.rules().forEach(card -> counts.put(card.id(), new EnumMap<>(Verdict.class)));
        Map<LocalDate, RulesInForce> days = new HashMap<>();
        for (Client client : population) {
            var rules = days.computeIfAbsent(client.evidence().profile().asOf(), rulebook::inForce);
            var judgement = rules.judge(Appraisal.facts(client.evidence()), Appraisal.kind(client.evidence()));
            Outcome.of(judgement)
                    .forEach((rule, outcome) -> counts.getOrDefault(rule, new EnumMap<>(Verdict.class))
                            .merge(outcome.verdict(), 1, Integer::sum));
        }
        Stream<Rate> rates =
                rulebook.rules().stream().map(card -> new Rate(card, counts.getOrDefault(card.id(), Map.of())));
        return new Health(papers, rates.toList(), population.size());
    }

    /** The rules that fired on nobody. */
    public List<Rate> neverMet() {
        return rates.stream().filter(Rate::isNeverMet).toList();
    }
}
