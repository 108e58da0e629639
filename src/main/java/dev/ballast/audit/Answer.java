package dev.ballast.audit;

import dev.ballast.advice.Advice;
import dev.ballast.advice.Deciding;
import dev.ballast.advice.Recommendation;
import dev.ballast.appraisal.Appraised;
import dev.ballast.appraisal.Swing;
import dev.ballast.fact.NotApplicable;
import dev.ballast.fact.NotAssessed;
import dev.ballast.fact.Stake;
import dev.ballast.rulebook.Held;
import dev.ballast.rulebook.Match;
import dev.ballast.rulebook.PackCard;
import dev.ballast.unit.Quantity;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The answer as one tree: what the receipt digests, and what machines are given. */
public final class Answer {

    private Answer() {}

    /** Recommendations in order with their justification, silences, what is unknown, assumptions, and every fact. */
    public static SortedMap<String, Object> of(Appraised appraised, Advice advice) {
        return of(appraised, advice, null);
    }

    /** The same where an approval of the rules was consulted. */
    public static SortedMap<String, Object> of(Appraised appraised, Advice advice, @Nullable Consent approval) {
        return of(appraised, advice, approval, Facts.trees(appraised));
    }

    static SortedMap<String, Object> of(
            Appraised appraised, Advice advice, @Nullable Consent approval, SortedMap<String, Object> facts) {
        SortedMap<String, Object> answer = tree(
                "verdict", advice.verdict(),
                "recommendations", each(advice.recommendations(), one -> recommendation(advice, one)),
                "content", each(advice.silences().content(), silence -> silence.rule()),
                "spoken_for", new TreeMap<>(advice.silences().standIns()),
                "not_assessed", each(advice.silences().notAssessed(), Answer::notAssessed),
                "not_applicable", each(advice.silences().notApplicable(), Answer::notApplicable),
                "unknown", each(advice.unknown(), Answer::unknown),
                "assumptions", Tree.of(advice.assumptions()),
                "facts", facts,
                "inputs", Facts.inputs(appraised));
        if (!appraised.judgement().departures().isEmpty()) {
            answer.put("departures", Tree.of(appraised.judgement().departures()));
        }
        if (approval != null) {
            answer.put("approval", Tree.of(approval));
        }
        return answer;
    }

    /** SHA-256 of an answer in which the digest of each fact stands for the fact, so that no fact is written twice. */
    static String digest(Object answer) {
        return answer instanceof Map<?, ?> members && members.get("facts") instanceof Map<?, ?> facts
                ? digest(members, Sha256.each(named(facts)))
                : Sha256.of(Tree.bytes(answer));
    }

    /** The same, with the digests of the facts by their keys. */
    static String digest(Map<?, ?> answer, SortedMap<String, String> facts) {
        var members = named(answer);
        members.put("facts", facts);
        return Sha256.of(Tree.bytes(members));
    }

    private static SortedMap<String, Object> named(Map<?, ?> members) {
        var named = new TreeMap<String, Object>();
        members.forEach((name, member) -> named.put(String.valueOf(name), member));
        return named;
    }

    private static Object recommendation(Advice advice, Recommendation recommendation) {
        var metadata = recommendation.rule().metadata();
        var tree = tree(
                "rule", recommendation.rule().id(),
                "title", recommendation.rule().title(),
                "tier", recommendation.tier().word(),
                "position", recommendation.position(),
                "advice", metadata.wording().advice(),
                "rationale", metadata.wording().rationale(),
                "limits", metadata.wording().limits(),
                "source", metadata.grounds().source(),
                "at_stake", each(recommendation.atStake().stakes(), Answer::stake),
                "deciding", each(recommendation.deciding(), Answer::deciding),
                "deciding_parameters", each(recommendation.parameters(), Answer::deciding),
                "matches", each(recommendation.matches(), Answer::match));
        tree.put("number", advice.number(recommendation));
        tree.put("same_money", advice.overlaps(recommendation));
        tree.put(
                "confidence",
                tree(
                        "level", recommendation.confidence().level(),
                        "reason", recommendation.confidence().reason()));
        if (!recommendation.rule().pack().isCore()) {
            tree.put("pack", pack(recommendation.rule().pack()));
        }
        return tree;
    }

    /** Whose rule it is, for what is not of core. */
    private static Object pack(PackCard pack) {
        return tree("id", pack.id(), "version", pack.version(), "layer", pack.layer(), "owner", pack.owner());
    }

    private static Object stake(Stake stake) {
        return Tree.of(stake);
    }

    private static Object deciding(Deciding deciding) {
        return tree(
                "figure", deciding.swing().name(),
                "end", deciding.end().word(),
                "statement", deciding.statement(),
                "lines", each(deciding.swing().lines(), line -> line(line, deciding)));
    }

    private static Object line(Swing.Line line, Deciding deciding) {
        return tree("at", line.at(), "value", value(line.value()), "instead", value(line.at(deciding.end())));
    }

    private static Object match(Match match) {
        return tree(
                "about", match.about().toString(),
                "conditions", each(match.conditions(), Answer::condition),
                "facts", each(match.facts(), Facts::key));
    }

    private static Object condition(Held held) {
        return tree(
                "fact", Facts.key(held.fact()),
                "component", held.component(),
                "operator", held.operator().symbol(),
                "value", value(held.value()),
                "limit", value(held.limit()),
                "limit_source", held.limitSource(),
                "sentence", held.sentence());
    }

    /** A value with its unit, or the word of what is not a quantity. */
    private static Object value(Object value) {
        return value instanceof Quantity quantity
                ? tree("value", Tree.of(quantity), "unit", quantity.unit().word())
                : Tree.of(value);
    }

    private static Object notAssessed(NotAssessed silence) {
        return tree("rule", silence.what(), "missing", silence.missing());
    }

    private static Object unknown(NotAssessed fact) {
        return tree("fact", fact.what(), "about", fact.about().toString(), "missing", fact.missing());
    }

    private static Object notApplicable(NotApplicable silence) {
        return tree("rule", silence.what(), "reason", silence.reason());
    }

    private static <T> List<Object> each(Collection<T> values, Function<T, Object> tree) {
        return values.stream().map(tree).toList();
    }

    private static SortedMap<String, Object> tree(Object... namesAndValues) {
        SortedMap<String, Object> tree = new TreeMap<>();
        for (int at = 0; at < namesAndValues.length; at += 2) {
            tree.put((String) namesAndValues[at], namesAndValues[at + 1]);
        }
        return tree;
    }
}
