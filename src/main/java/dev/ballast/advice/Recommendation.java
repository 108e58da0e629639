package dev.ballast.advice;

import dev.ballast.fact.Fact;
import dev.ballast.rulebook.Match;
import dev.ballast.rulebook.RuleCard;
import java.util.List;
import java.util.stream.Stream;

/**
 * What one rule advises, once, however often it matched.
 *
 * @param position why it stands where it stands, in one sentence
 * @param matches where the rule's conditions held: the justification starts here
 * @param deciding the assumed figures that would undo the finding within their range
 * @param parameters the parameters of the models that would do so, each alone
 */
public record Recommendation(
        RuleCard rule,
        Tier tier,
        String position,
        AtStake atStake,
        Confidence confidence,
        List<Match> matches,
        List<Deciding> deciding,
        List<Deciding> parameters) {

    public Recommendation {
        matches = List.copyOf(matches);
        deciding = List.copyOf(deciding);
        parameters = List.copyOf(parameters);
    }

    /** What would undo it, in sentences: first the figures of the client, then those of the house. */
    public List<String> flips() {
        return Stream.concat(deciding.stream(), parameters.stream())
                .map(Deciding::statement)
                .toList();
    }

    /** The facts that it rests on, each once, in the order of the matches. */
    public List<Fact> facts() {
        return matches.stream()
                .flatMap(match -> match.facts().stream())
                .distinct()
                .toList();
    }
}
