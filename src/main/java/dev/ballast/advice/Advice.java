package dev.ballast.advice;

import dev.ballast.appraisal.Appraised;
import dev.ballast.appraisal.Variations;
import dev.ballast.fact.Fact;
import dev.ballast.fact.FactsByType;
import dev.ballast.fact.Finding;
import dev.ballast.fact.Input;
import dev.ballast.fact.Inputs;
import dev.ballast.fact.NotAssessed;
import dev.ballast.fact.Working;
import dev.ballast.finance.LiquidityCover;
import dev.ballast.rulebook.Match;
import dev.ballast.rulebook.RuleCard;
import dev.ballast.rulebook.wording.Translation;
import dev.ballast.unit.Money;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What one organisation should do, in order, and why.
 *
 * @param verdict the answer in one sentence with counts
 * @param recommendations one a rule, the most pressing first
 * @param silences the rules that found nothing to say
 * @param unknown the facts that could not be computed, and what is missing for them
 * @param assumptions what was assumed, with source and date
 * @param year what comes in and goes out in the next twelve months without new funding, each in one step
 */
public record Advice(
        String verdict,
        List<Recommendation> recommendations,
        Silences silences,
        List<NotAssessed> unknown,
        List<Used> assumptions,
        List<Working.Step> year) {

    public Advice {
        recommendations = List.copyOf(recommendations);
        unknown = List.copyOf(unknown);
        assumptions = List.copyOf(assumptions);
        year = List.copyOf(year);
    }

    /**
     * Orders and explains what was found.
     *
     * @param variations recomputes the facts with an assumed figure elsewhere in its range
     * @param judge says of facts which rules, by id, hold over them
     */
    public static Advice of(
            Appraised appraised, Variations variations, Function<FactsByType, Predicate<String>> judge) {
        var weight = Weight.of(appraised.facts());
        var support = new Support(appraised.judgement().matches());
        var deciders = new Deciders(variations, support, judge, appraised.facts());
        var ranked = Ranking.ranked(
                support.rules().stream()
                        .map(matches -> recommendation(matches, weight, support, deciders))
                        .toList(),
                weight);
        var silences = Silences.of(appraised.judgement());
        var evidence = appraised.evidence();
        return new Advice(
                Verdict.of(evidence.profile().organisation().name(), ranked, silences),
                ranked,
                silences,
                Silences.only(NotAssessed.class, appraised.facts()),
                Used.in(evidence, appraised.facts()),
                year(appraised.facts()));
    }

    private static List<Working.Step> year(Collection<Fact> facts) {
        return facts.stream()
                .filter(LiquidityCover.class::isInstance)
                .flatMap(fact -> fact.inputs().working().steps().stream())
                .filter(step -> step.value() instanceof Money
                        && (step.name().equals(LiquidityCover.SOURCES)
                                || step.name().equals(LiquidityCover.USES)))
                .toList();
    }

    private static Recommendation recommendation(
            List<Match> matches, Weight weight, Support support, Deciders deciders) {
        var rule = matches.get(0).rule();
        var facts = support.facts(matches);
        var atStake = AtStake.of(facts);
        var lines = Confidence.lines(facts);
        var deciding = deciders.of(matches, pointers(lines));
        var parameters = deciders.parameters(matches, pointers(Inputs.parameters(facts)));
        var tier = Tier.of(rule.metadata().severity(), !deciding.isEmpty(), weight.isSmall(atStake));
        return new Recommendation(
                rule,
                tier,
                new Position(weight).sentence(rule, tier, atStake, deciding),
                atStake,
                Confidence.of(lines, deciding.isEmpty(), swings(parameters)),
                matches,
                deciding,
                parameters,
                Recommendation.ENGLISH);
    }

    private static Set<String> pointers(List<Input> inputs) {
        return inputs.stream().map(Input::at).collect(Collectors.toSet());
    }

    /** A figure that decides at either end of its range is one figure. */
    private static int swings(List<Deciding> deciding) {
        return Math.toIntExact(
                deciding.stream().map(each -> each.swing().name()).distinct().count());
    }

    /** A fact in words; a finding by the recommendation that it led to. */
    public String statement(Fact fact) {
        if (fact instanceof Finding finding) {
            for (Recommendation recommendation : recommendations) {
                RuleCard rule = recommendation.rule();
                if (rule.id().equals(finding.rule())) {
                    return "%s (recommendation %s).".formatted(rule.title(), number(recommendation));
                }
            }
        }
        return fact.statement();
    }

    /**
     * The same advice with the words of its rules as packs translate them; a rule without a translation keeps its English.
     *
     * @param translations by the id of the rule
     */
    public Advice in(Map<String, Translation> translations) {
        return new Advice(
                verdict,
                recommendations.stream()
                        .map(each -> Optional.ofNullable(
                                        translations.get(each.rule().id()))
                                .map(each::in)
                                .orElse(each))
                        .toList(),
                silences,
                unknown,
                assumptions,
                year);
    }

    /** The recommendations by the claim that they serve, each group under the firmest of it. */
    public List<Group> groups() {
        return Outline.of(recommendations).groups();
    }

    /** The recommendations in the order of their numbers. */
    public List<Recommendation> read() {
        return Outline.of(recommendations).read();
    }

    /** The whole decision in one place. */
    public InShort inShort() {
        return InShort.of(this);
    }

    /** What could not be assessed for want of what, the most telling first. */
    public List<Wanted> wanted() {
        return Wanted.of(unknown, silences);
    }

    /** Where it stands among the groups: {@code 3}, or {@code 3.2} for what stands under the third. */
    public String number(Recommendation recommendation) {
        return Outline.of(recommendations).number(recommendation);
    }

    /** One clause for each amount at stake that a recommendation before it, as they are read, has at stake already. */
    public List<String> overlaps(Recommendation recommendation) {
        var outline = Outline.of(recommendations);
        List<Recommendation> read = outline.read();
        List<Recommendation> before = read.subList(0, read.indexOf(recommendation));
        return recommendation.atStake().stakes().stream()
                .flatMap(stake -> before.stream()
                        .map(earlier -> Overlaps.of(stake, recommendation, earlier, outline.number(earlier)))
                        .filter(found -> !found.isEmpty())
                        .findFirst()
                        .orElse(List.of())
                        .stream())
                .toList();
    }

    /** The facts of a recommendation as a justification shows them, with formula and inputs. */
    public List<Explained> explained(Recommendation recommendation) {
        return recommendation.facts().stream()
                .map(fact -> Explained.of(fact, statement(fact)))
                .toList();
    }

    /** Whether anything is recommended as firmly as this, or more firmly. */
    public boolean reaches(Tier tier) {
        return recommendations.stream()
                .anyMatch(recommendation -> recommendation.tier().compareTo(tier) <= 0);
    }
}
