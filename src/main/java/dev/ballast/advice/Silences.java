package dev.ballast.advice;

import dev.ballast.fact.Content;
import dev.ballast.fact.Fact;
import dev.ballast.fact.NotApplicable;
import dev.ballast.fact.NotAssessed;
import dev.ballast.rulebook.Judgement;
import dev.ballast.rulebook.RuleCard;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * The rules that found nothing to say, and why not.
 *
 * @param content assessed, and no reason to speak
 * @param notAssessed facts that they read are missing
 * @param notApplicable they speak to other kinds of organisation
 * @param standIns for a content rule, the rule that speaks in its place, where there is one
 * @param waiting the rules that could not be assessed, by id
 */
public record Silences(
        List<Content> content,
        List<NotAssessed> notAssessed,
        List<NotApplicable> notApplicable,
        Map<String, String> standIns,
        List<RuleCard> waiting) {

    public Silences {
        content = List.copyOf(content);
        notAssessed = List.copyOf(notAssessed);
        notApplicable = List.copyOf(notApplicable);
        standIns = Map.copyOf(standIns);
        waiting = List.copyOf(waiting);
    }

    static Silences of(Judgement judgement) {
        Collection<Fact> silences = judgement.silences();
        return new Silences(
                only(Content.class, silences),
                only(NotAssessed.class, silences),
                only(NotApplicable.class, silences),
                judgement.standIns(),
                judgement.waiting());
    }

    static <T extends Fact> List<T> only(Class<T> type, Collection<Fact> facts) {
        return facts.stream().filter(type::isInstance).map(type::cast).toList();
    }
}
