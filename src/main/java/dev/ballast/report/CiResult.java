package dev.ballast.report;

import dev.ballast.assess.Tested;
import dev.ballast.fact.Place;
import dev.ballast.rulebook.cases.CaseResult;
import dev.ballast.rulebook.cases.WrittenCase;
import dev.ballast.rulebook.mutate.Fate;
import dev.ballast.rulebook.mutate.Mutation;
import dev.ballast.rulebook.verify.Defect;
import dev.ballast.rulebook.verify.Level;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One result as build servers know it.
 *
 * @param suite the rule, threshold or pack that it is about
 * @param name of the check or case
 * @param level error, warning or note as {@code Level} says; note for what passed
 * @param message what is wrong; empty for what passed
 */
record CiResult(String suite, String name, Level level, String code, Place place, String message) {

    /** Every case, then every change of a rule when rules were changed to try the cases. */
    static List<CiResult> all(Tested tested, @Nullable Mutation mutation) {
        var results = new ArrayList<CiResult>();
        tested.results().forEach(result -> results.add(of(result)));
        if (mutation != null) {
            mutation.fates().forEach(fate -> results.add(of(fate)));
        }
        return results;
    }

    static CiResult of(Defect defect) {
        String message = defect.witness().isEmpty()
                ? defect.sentence()
                : defect.sentence() + "\n" + WrittenCase.text(defect.witness());
        return new CiResult(
                defect.named().get(0), defect.code(), defect.level(), defect.code(), defect.place(), message);
    }

    static CiResult of(CaseResult result) {
        String message = result.isPassed() ? "" : "expected " + result.expected() + "\ncame " + result.came();
        Level level = result.isPassed() ? Level.NOTE : Level.ERROR;
        return new CiResult(result.rule(), result.name(), level, "case-failed", result.place(), message);
    }

    /** A changed rule: an error when no case notices, a note when it was noticed or says the same. */
    static CiResult of(Fate fate) {
        var rule = fate.mutant().tree();
        String message = switch (fate.end()) {
            case KILLED -> "";
            case EQUIVALENT -> "proved to say the same of every client";
            case SURVIVED -> "no case notices: " + fate.mutant().change() + "\n" + fate.shown();
        };
        boolean isAccepted = fate.end() == Fate.End.KILLED || (fate.end() == Fate.End.EQUIVALENT && !fate.isCritical());
        return new CiResult(
                rule.id(),
                fate.mutant().change(),
                isAccepted ? Level.NOTE : Level.ERROR,
                "change-not-noticed",
                new Place(rule.file(), rule.line(), 1, ""),
                message);
    }

    boolean isFailure() {
        return level == Level.ERROR;
    }
}
