package dev.ballast.report;

import dev.ballast.fact.Place;
import dev.ballast.rulebook.cases.CaseResult;
import dev.ballast.rulebook.verify.Defect;
import dev.ballast.rulebook.verify.Level;

/**
 * One result as build servers know it.
 *
 * @param suite the rule, threshold or pack that it is about
 * @param name of the check or case
 * @param level error, warning or note as {@code Level} says; note for what passed
 * @param message what is wrong; empty for what passed
 */
record CiResult(String suite, String name, Level level, String code, Place place, String message) {

    static CiResult of(Defect defect) {
        String message = defect.witness().isEmpty() ? defect.sentence() : defect.sentence() + "\n" + defect.witness();
        return new CiResult(
                defect.named().get(0), defect.code(), defect.level(), defect.code(), defect.place(), message);
    }

    static CiResult of(CaseResult result) {
        String message = result.isPassed() ? "" : "expected " + result.expected() + "\ncame " + result.came();
        Level level = result.isPassed() ? Level.NOTE : Level.ERROR;
        return new CiResult(result.rule(), result.name(), level, "case-failed", result.place(), message);
    }

    boolean isFailure() {
        return level == Level.ERROR;
    }
}
