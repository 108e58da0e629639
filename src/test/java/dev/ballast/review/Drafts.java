package dev.ballast.review;

import dev.ballast.appraisal.Appraisal;
import dev.ballast.rulebook.RuleFiles;
import dev.ballast.rulebook.Rulebook;
import dev.ballast.rulebook.Vocabulary;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** The rules that ship, and drafts of them with some words replaced. */
public final class Drafts {

    static final Map<String, String> SHIPPED =
            RuleFiles.in(Path.of("rules")).get().texts();

    private Drafts() {}

    public static Rulebook shipped() {
        return load(SHIPPED);
    }

    /** The shipped rules with these words of one file replaced, which have to be there. */
    public static Rulebook with(String file, String from, String to) {
        return changed(file, text -> {
            if (!text.contains(from)) {
                throw new IllegalArgumentException(file + " has no " + from);
            }
            return text.replace(from, to);
        });
    }

    public static Rulebook changed(String file, UnaryOperator<String> change) {
        var texts = new TreeMap<>(SHIPPED);
        texts.computeIfPresent(file, (path, text) -> change.apply(text));
        return load(texts);
    }

    /** The shipped rules without one rule and its cases. */
    public static Rulebook without(String rule) {
        var texts = new TreeMap<>(SHIPPED);
        texts.remove(rule + ".drl");
        texts.remove(rule + ".cases.yaml");
        return load(texts);
    }

    /** The shipped rules without one rule and its cases, and with words of another file replaced. */
    public static Rulebook withoutAndWith(String rule, String file, String from, String to) {
        var texts = new TreeMap<>(SHIPPED);
        texts.remove(rule + ".drl");
        texts.remove(rule + ".cases.yaml");
        texts.computeIfPresent(file, (path, text) -> text.replace(from, to));
        return load(texts);
    }

    private static Rulebook load(Map<String, String> texts) {
        return Rulebook.load(RuleFiles.of(texts).get(), Vocabulary.of(Appraisal.vocabulary()))
                .get();
    }
}
