package dev.ballast.web;

import dev.ballast.rulebook.RuleCard;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Which rules are asked for; what is null is not asked for.
 *
 * @param pack the first segment of the id
 * @param q words to be found in the id, the title or the advice, in any case of letters
 */
record RuleFilter(
        @Nullable String pack,
        @Nullable String severity,
        @Nullable String owner,
        @Nullable LocalDate inForceOn,
        @Nullable String q) {

    boolean accepts(RuleCard rule) {
        var metadata = rule.metadata();
        return (pack == null || rule.id().startsWith(pack + "."))
                && (severity == null || metadata.severity().word().equals(severity))
                && (owner == null || metadata.grounds().owner().equals(owner))
                && (inForceOn == null || metadata.validity().isInForce(inForceOn))
                && (q == null || words(rule).contains(q.toLowerCase(Locale.ROOT)));
    }

    private static String words(RuleCard rule) {
        return (rule.id() + "\n" + rule.title() + "\n"
                        + rule.metadata().wording().advice())
                .toLowerCase(Locale.ROOT);
    }
}
