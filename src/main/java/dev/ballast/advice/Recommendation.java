package dev.ballast.advice;

import dev.ballast.fact.Fact;
import dev.ballast.rulebook.Match;
import dev.ballast.rulebook.RuleCard;
import dev.ballast.rulebook.wording.Language;
import dev.ballast.rulebook.wording.Translation;
import java.util.List;
import java.util.stream.Stream;

/**
 * What one rule advises, once, however often it matched.
 *
 * @param position why it stands where it stands, in one sentence
 * @param matches where the rule's conditions held: the justification starts here
 * @param deciding the assumed figures that would undo the finding within their range
 * @param parameters the parameters of the models that would do so, each alone
 * @param language the code of the language of the rule's words, such as {@code en}
 */
public record Recommendation(
        RuleCard rule,
        Tier tier,
        String position,
        AtStake atStake,
        Confidence confidence,
        List<Match> matches,
        List<Deciding> deciding,
        List<Deciding> parameters,
        String language) {

    /** The language that every rule is written in. */
    public static final String ENGLISH = "en";

    public Recommendation {
        matches = List.copyOf(matches);
        deciding = List.copyOf(deciding);
        parameters = List.copyOf(parameters);
    }

    /** The same with the words of its rule in another language. */
    Recommendation in(Translation translation) {
        return new Recommendation(
                translation.of(rule),
                tier,
                position,
                atStake,
                confidence,
                matches,
                deciding,
                parameters,
                translation.language().code());
    }

    /** Whether its words are written from right to left. */
    public boolean isRightToLeft() {
        return Language.of(language).filter(Language::isRightToLeft).isPresent();
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
