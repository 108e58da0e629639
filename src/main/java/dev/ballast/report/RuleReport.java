package dev.ballast.report;

import dev.ballast.rulebook.RuleCard;
import dev.ballast.rulebook.cases.CaseResult;
import java.util.Collection;

/** Rules for people: the list, and one rule with all that it says of itself. */
public final class RuleReport {

    private RuleReport() {}

    /** One line a rule: severity, id, title. */
    public static String list(Collection<RuleCard> rules) {
        int widest = rules.stream().mapToInt(rule -> rule.id().length()).max().orElse(0);
        var text = new StringBuilder();
        for (RuleCard rule : rules) {
            String severity = rule.metadata().severity().word();
            text.append(severity)
                    .append(" ".repeat(10 - severity.length()))
                    .append(rule.id())
                    .append(" ".repeat(widest - rule.id().length() + 2))
                    .append(Harmless.text(rule.title()))
                    .append('\n');
        }
        return text.toString();
    }

    /** The rule's words, what it rests on, when and for whom it speaks, and its text. */
    public static String of(RuleCard rule) {
        var metadata = rule.metadata();
        var grounds = metadata.grounds();
        var validity = metadata.validity();
        var lines = new Lines()
                .paragraph("", rule.title())
                .blank()
                .paragraph("  id         ", rule.id())
                .paragraph("  advice     ", metadata.wording().advice())
                .paragraph("  rationale  ", metadata.wording().rationale())
                .paragraph("  limits     ", metadata.wording().limits())
                .paragraph("  severity   ", metadata.severity().word())
                .paragraph(
                        "  moves      ",
                        metadata.subject() + ", " + metadata.direction().word())
                .paragraph("  owner      ", grounds.owner())
                .paragraph(
                        "  claim      ",
                        grounds.claim() + " (" + grounds.basis().word() + ")")
                .paragraph("  source     ", grounds.source())
                .paragraph("  in force   ", "from " + validity.effective() + until(rule))
                .paragraph(
                        "  speaks to  ", validity.applies().isEmpty() ? "all" : String.join(", ", validity.applies()))
                .paragraph("  file       ", rule.file())
                .blank();
        rule.text().lines().forEach(line -> lines.verbatim("  " + line));
        return lines.toString();
    }

    /** Every case that failed with what came instead, then how many passed. */
    public static String cases(Collection<CaseResult> results) {
        var text = new StringBuilder();
        results.stream()
                .filter(result -> !result.isPassed())
                .forEach(result -> result.toString()
                        .lines()
                        .forEach(line -> text.append(Harmless.text(line)).append('\n')));
        long passed = results.stream().filter(CaseResult::isPassed).count();
        return text.append(passed)
                .append(" of ")
                .append(results.size())
                .append(" cases passed\n")
                .toString();
    }

    private static String until(RuleCard rule) {
        var expires = rule.metadata().validity().expires();
        return expires == null ? "" : " until the day before " + expires;
    }
}
