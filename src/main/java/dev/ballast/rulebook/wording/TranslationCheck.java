package dev.ballast.rulebook.wording;

import dev.ballast.fact.Place;
import dev.ballast.fact.Problem;
import dev.ballast.rulebook.Metadata;
import dev.ballast.rulebook.Pack;
import dev.ballast.rulebook.pack.Layout;
import dev.ballast.rulebook.tree.Rule;
import dev.ballast.rulebook.yaml.Problems;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Holds translations to the English: of rules of the pack itself or of packs that it requires, each once a language, written
 * from the words that stand there today, with the same numbers, and with neither a negation dropped nor one added.
 */
public final class TranslationCheck {

    private static final Pattern NUMBER = Pattern.compile("[0-9]+([.,][0-9]+)*");

    private final Problems problems = new Problems();
    private final Map<String, Rule> rules = new HashMap<>();
    private final Set<String> seen = new HashSet<>();

    private TranslationCheck(Collection<Rule> rules) {
        rules.forEach(rule -> this.rules.put(rule.id(), rule));
    }

    /** What is wrong with the translations of these packs, by the rules that were admitted. */
    public static List<Problem> problems(Collection<Pack> packs, Collection<Rule> rules) {
        var check = new TranslationCheck(rules);
        for (Pack pack : packs) {
            var known = new HashSet<>(pack.card().requires());
            known.add(pack.card().id());
            pack.translations().forEach(each -> check.check(each, known));
        }
        return check.problems.list();
    }

    private void check(Translation translation, Set<String> packs) {
        Rule rule = rules.get(translation.rule());
        if (rule == null || !packs.contains(Layout.packId(rule.file()))) {
            add(
                    translation,
                    "unknown-rule",
                    translation.rule(),
                    "a rule of this pack or of one that it requires",
                    "Correct the id, or take the entry out.");
            return;
        }
        if (!seen.add(translation.language().code() + " " + translation.rule())) {
            add(
                    translation,
                    "same-id",
                    translation.rule() + " in " + translation.language().code() + " twice",
                    "each rule once a language",
                    "Keep one of them.");
        }
        Metadata.Wording english = rule.metadata().wording();
        String digest = Translation.digest(rule.title(), english);
        if (!translation.of().equals(digest)) {
            add(
                    translation,
                    "stale-wording",
                    "of: " + translation.of(),
                    "of: " + digest + ", the English as it stands",
                    "Read the English again, mend the translation, and write this digest.");
        }
        Metadata.Wording said = translation.wording();
        same(translation, "title", rule.title(), translation.title());
        same(translation, "advice", english.advice(), said.advice());
        same(translation, "rationale", english.rationale(), said.rationale());
        same(translation, "limits", english.limits(), said.limits());
    }

    private void same(Translation translation, String part, String english, String said) {
        if (!numbers(english).equals(numbers(said))) {
            add(
                    translation,
                    "other-numbers",
                    part + " with " + numbers(said),
                    "the numbers of the English, " + numbers(english),
                    "Write the same numbers in digits.");
        }
        if (translation.language().drops(english, said)) {
            add(
                    translation,
                    "dropped-negation",
                    part + " without a negation",
                    "a negation, as the English has",
                    "Say what is not so, as here: %s.".formatted(stripped(english)));
        }
        if (translation.language().adds(english, said)) {
            add(
                    translation,
                    "added-negation",
                    part + " with a negation",
                    "no negation, as in the English",
                    "Say it without denying, as here: %s.".formatted(stripped(english)));
        }
    }

    private static String stripped(String sentence) {
        return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    }

    private static List<String> numbers(String text) {
        return NUMBER.matcher(text).results().map(MatchResult::group).sorted().toList();
    }

    private void add(Translation translation, String code, String found, String allowed, String fix) {
        Place place = translation.place();
        problems.add(place, code, found, allowed, fix);
    }
}
