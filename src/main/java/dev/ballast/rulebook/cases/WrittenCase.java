package dev.ballast.rulebook.cases;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A case that a program wrote for a rule.
 *
 * @param rule the file of the rule, as {@code core/risk/idle-silicon.drl}
 * @param text the case as it stands in the case file beside the rule
 */
public record WrittenCase(String rule, String text) {

    /** All of them, each under the file of its rule. */
    public static String text(List<WrittenCase> cases) {
        return cases.stream().map(each -> "# " + each.rule + "\n" + each.text).collect(Collectors.joining());
    }
}
