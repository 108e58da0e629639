package dev.ballast.rulebook.wording;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A language that words of rules may be in beside English: one of which it is known by which words it says no, so that a
 * translation cannot drop a negation unseen.
 */
public enum Language {
    ARABIC("ar", true, "لا لم لن ليس ليست غير دون بدون عدم ولا بلا"),
    GERMAN("de", false, "nicht kein keine keinen keinem keiner keines nie niemals niemand niemandem nichts ohne weder"),
    SPANISH("es", false, "no ni nunca jamás nadie nada ningún ninguna ninguno sin tampoco"),
    FRENCH("fr", false, "pas non aucun aucune jamais rien ni sans nul nulle ne n");

    /** Words by which English says no. */
    private static final String ENGLISH = "no not none never nobody nothing neither nor without cannot";

    /** By themselves these limit rather than deny: {@code ne … que} is only. */
    private static final String WEAK = "ne n no ni";

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    private final String code;
    private final boolean rightToLeft;
    private final String negations;

    Language(String code, boolean rightToLeft, String negations) {
        this.code = code;
        this.rightToLeft = rightToLeft;
        this.negations = negations;
    }

    /** Its code by ISO 639-1, such as {@code fr}. */
    public String code() {
        return code;
    }

    /** Whether it is written from right to left. */
    public boolean isRightToLeft() {
        return rightToLeft;
    }

    /** The language of a code; empty for one in which nobody here knows how no is said. */
    public static Optional<Language> of(String code) {
        return Arrays.stream(values()).filter(each -> each.code.equals(code)).findFirst();
    }

    /** The codes of all of them, for people. */
    public static String codes() {
        return Arrays.stream(values()).map(Language::code).collect(Collectors.joining(", "));
    }

    /** Whether the English denies something, and these words in this language nothing. */
    boolean drops(String english, String words) {
        return says(english, ENGLISH) && !says(words, negations);
    }

    /** Whether these words deny something, and the English nothing. */
    boolean adds(String english, String words) {
        Set<String> strong = words(negations);
        strong.removeAll(words(WEAK));
        return !says(english, ENGLISH) && !Collections.disjoint(words(words), strong);
    }

    private static boolean says(String text, String negations) {
        return !Collections.disjoint(words(text), words(negations));
    }

    private static Set<String> words(String text) {
        return BETWEEN_WORDS
                .splitAsStream(text.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toCollection(HashSet::new));
    }
}
