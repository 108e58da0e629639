package dev.ballast.backtest;

import dev.ballast.rulebook.yaml.Form;
import org.jspecify.annotations.Nullable;

/**
 * What {@code case.yaml} says.
 *
 * @param movedYears by how many years every day of the profile is moved on before models and rules are asked, because
 *     the assumptions begin later than the case; absent where nothing is moved
 */
record CaseText(
        String title,
        Sort sort,

        @Nullable @Form(pattern = "[1-9]", says = "a number of years from 1 to 9")
        String movedYears) {

    /** What the case was chosen for. */
    enum Sort {
        /** Something happened to it, or may. */
        ISSUER,
        /** Nothing of the closed list happened to it, so that silence is right. */
        NON_EVENT
    }

    int moved() {
        return movedYears == null ? 0 : Integer.parseInt(movedYears);
    }
}
