package dev.ballast.report;

import dev.ballast.advice.Advice;
import dev.ballast.advice.WeakBorrower;
import dev.ballast.assess.Assessment;
import dev.ballast.audit.Models;
import dev.ballast.audit.RulesDigest;
import dev.ballast.audit.State;
import java.util.Map;
import java.util.TreeMap;

/** Assessments made by hand. */
public final class Reports {

    private Reports() {}

    public static Assessment assessment(State state) {
        return assessment(WeakBorrower.NAME, state);
    }

    /** The weak borrower under another name, which is foreign text. */
    public static Assessment assessment(String name, State state) {
        var appraised = WeakBorrower.appraised(name);
        var advice = Advice.of(appraised, WeakBorrower.variations(), WeakBorrower::judge);
        var rules = new TreeMap<>(Map.of(WeakBorrower.THIN, "rule thin"));
        return Assessment.of(
                appraised,
                advice,
                RulesDigest.of(rules),
                new Models(new TreeMap<>(Map.of("Coverage.java", "aa"))),
                state);
    }
}
