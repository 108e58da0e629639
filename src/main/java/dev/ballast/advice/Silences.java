package dev.ballast.advice;

import dev.ballast.fact.Content;
import dev.ballast.fact.Fact;
import dev.ballast.fact.NotApplicable;
import dev.ballast.fact.NotAssessed;
import java.util.Collection;
import java.util.List;

/**
 * The rules that found nothing to say, and why not.
 *
 * @param content assessed, and no reason to speak
 * @param notAssessed facts that they read are missing
 * @param notApplicable they speak to other kinds of organisation
 */
public record Silences(List<Content> content, List<NotAssessed> notAssessed, List<NotApplicable> notApplicable) {

    public Silences {
        content = List.copyOf(content);
        notAssessed = List.copyOf(notAssessed);
        notApplicable = List.copyOf(notApplicable);
    }

    static Silences of(Collection<Fact> silences) {
        return new Silences(
                only(Content.class, silences), only(NotAssessed.class, silences), only(NotApplicable.class, silences));
    }

    static <T extends Fact> List<T> only(Class<T> type, Collection<Fact> facts) {
        return facts.stream().filter(type::isInstance).map(type::cast).toList();
    }
}
