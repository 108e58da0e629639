package dev.ballast.rulebook.solve;

import dev.ballast.appraisal.Appraisal;
import dev.ballast.rulebook.RuleFiles;
import dev.ballast.rulebook.Rulebook;
import dev.ballast.rulebook.RulesInForce;
import dev.ballast.rulebook.Vocabulary;
import java.time.LocalDate;

/** The rules that ship, on one day, and the search over them. */
public final class ShippedRules {

    public static final LocalDate DAY = LocalDate.of(2026, 11, 26);

    private static final Vocabulary VOCABULARY = Vocabulary.of(Appraisal.vocabulary());
    private static final Rulebook RULEBOOK =
            Rulebook.load(RuleFiles.bundled().get(), VOCABULARY).get();
    private static final RulesInForce RULES = RULEBOOK.inForce(DAY);

    private ShippedRules() {}

    public static Vocabulary vocabulary() {
        return VOCABULARY;
    }

    public static RulesInForce inForce() {
        return RULES;
    }

    public static Search search() {
        return new Search(RULES.trees(), RULES.strata(), Limits.of(RULEBOOK, RULES.thresholds(), VOCABULARY));
    }

    public static SoughtFacts sought() {
        return new SoughtFacts(VOCABULARY, search());
    }
}
