package dev.ballast.cli;

import dev.ballast.assess.Assessment;
import dev.ballast.rulebook.Rulebook;
import dev.ballast.rulebook.wording.Language;
import dev.ballast.rulebook.wording.Translation;
import java.util.Map;

/** An answer with the words of its rules in another language. */
final class Translated {

    private Translated() {}

    /**
     * Says beside the answer how much of it packs translate; what is not stays English.
     *
     * @throws Refusal for an answer in JSON, which is what a replay compares
     */
    static Assessment of(
            Assessment assessment, Rulebook rulebook, Language language, AnswerFormat format, Terminal terminal) {
        if (format == AnswerFormat.json) {
            throw new Refusal(
                    Exit.INVALID,
                    "no-translation: --lang %s with --format json; allowed: text, csv, html, xlsx, pdf%n  An answer in JSON is what a replay compares, in English."
                            .formatted(language.code()));
        }
        Map<String, Translation> translations = rulebook.translations(language);
        Assessment translated = assessment.in(translations);
        long all = translated.advice().recommendations().size();
        long said = translated.advice().recommendations().stream()
                .filter(each -> each.language().equals(language.code()))
                .count();
        terminal.err()
                .println("%d of %d recommendations are in %s; packs translate no more of them."
                        .formatted(said, all, language.code()));
        return translated;
    }
}
