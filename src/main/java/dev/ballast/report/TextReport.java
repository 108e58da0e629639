package dev.ballast.report;

import dev.ballast.advice.InShort;
import dev.ballast.advice.Silences;
import dev.ballast.advice.Used;
import dev.ballast.advice.Wanted;
import dev.ballast.assess.Assessment;
import dev.ballast.audit.Receipt;
import dev.ballast.fact.Content;
import dev.ballast.profile.Asked;
import dev.ballast.rulebook.RuleCard;
import dev.ballast.rulebook.Severity;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** An assessment for people: the verdict, what to do in order and why, what is unknown, what was assumed, the receipt. */
public final class TextReport {

    /** More figures than this of one source are counted, not listed; the JSON answer lists them all. */
    private static final int MOST_FIGURES = 6;

    private static final String MARGIN = "    ";

    /** What is said to a state before any figure. */
    public static final String TWO_PURSES =
            "Cash, debt service and liquidity are those of the body that runs the compute, as its own accounts state them; public debt, currency, reserves, promises and what matters are those of the treasury.";

    private final Assessment assessment;
    private final Lines lines = new Lines();

    private TextReport(Assessment assessment) {
        this.assessment = assessment;
    }

    /** The whole report, at most 100 columns wide, each line ended by a line feed. */
    public static String of(Assessment assessment) {
        return new TextReport(assessment).written();
    }

    private String written() {
        var advice = assessment.advice();
        StateText.banner(assessment.receipt()).ifPresent(banner -> lines.paragraph("", banner.line()));
        if (!assessment.signed().isEmpty()) {
            lines.paragraph("", SignedText.of(assessment.signed()));
        }
        lines.paragraph("", advice.verdict());
        DepartureText.write(assessment.appraised().judgement().departures(), lines);
        accounts();
        inShort(advice.inShort());
        new YearTable(advice.year()).write(lines);
        var tried = new Tried(assessment.trials());
        tried.summary().ifPresent(summary -> lines.blank().paragraph("", summary));
        new RecommendationText(advice, tried, lines).write();
        unknown(advice.wanted());
        assumptions(advice.assumptions());
        silent(advice.silences());
        receipt(assessment.receipt());
        return lines.toString();
    }

    private void inShort(InShort whole) {
        if (whole.isTooShort()) {
            return;
        }
        lines.blank().paragraph("", InShort.TITLE);
        whole.lines().forEach(line -> {
            lines.hanging("%4s  ".formatted(line.number()), 6, line.words() + ".");
            lines.hanging("      ", 6, line.terms());
        });
        whole.together().forEach(this::item);
    }

    /** A state has two purses, and advice on one must not be taken for advice on the other. */
    private void accounts() {
        if (assessment.appraised().evidence().profile().sovereign() != null) {
            lines.blank().paragraph("", TWO_PURSES);
        }
    }

    /** In the words of the schema, as a request; a fact is named only where no rule waits for it. */
    private void unknown(List<Wanted> wanted) {
        if (wanted.isEmpty()) {
            return;
        }
        lines.blank()
                .paragraph("", "Could not be assessed; what to tell, that for which the most severe rules wait first");
        wanted.forEach(one -> item(request(one) + ": " + waiting(one)));
    }

    /** What to tell, in the words of the schema; a rule that is waited for cannot be told, and is left out beside what can. */
    public static String request(Wanted one) {
        var asked = new LinkedHashMap<String, List<String>>();
        boolean isAskable = one.missing().stream().anyMatch(line -> line.startsWith("/"));
        one.missing().stream()
                .filter(line -> line.startsWith("/") || !isAskable)
                .forEach(line -> group(asked, line.startsWith("/") ? Asked.words(line) : "", line));
        return asked.entrySet().stream().map(TextReport::asked).collect(Collectors.joining("; "));
    }

    /** What is asked for, and of how many lines; what comes from several lines has its own name alone. */
    private static String asked(Map.Entry<String, List<String>> asked) {
        String lines = String.join(", ", asked.getValue());
        return asked.getKey().isEmpty() ? lines : asked.getKey() + " (" + lines + ")";
    }

    /** What waits for it: rules, how many of them severe, or facts that no rule reads. */
    public static String waiting(Wanted one) {
        if (one.rules().isEmpty()) {
            return one.facts().stream()
                    .map(fact -> fact.what() + " of " + fact.about())
                    .collect(Collectors.joining(", "));
        }
        long severe = one.count(Severity.CRITICAL) + one.count(Severity.HIGH);
        return (severe == 0 ? "" : severe + " severe: ")
                + one.rules().stream().map(RuleCard::id).collect(Collectors.joining(", "));
    }

    private void assumptions(List<Used> assumptions) {
        if (assumptions.isEmpty()) {
            return;
        }
        lines.blank().paragraph("", "Assumed");
        Map<String, List<Used>> bySource = new LinkedHashMap<>();
        assumptions.forEach(used ->
                bySource.computeIfAbsent(source(used), key -> new ArrayList<>()).add(used));
        bySource.forEach((source, figures) -> {
            item(
                    figures.size() > MOST_FIGURES
                            ? figures.stream()
                                    .collect(Collectors.groupingBy(Used::ground, TreeMap::new, Collectors.counting()))
                                    .entrySet()
                                    .stream()
                                    .map(ground -> "%s (%s %s)"
                                            .formatted(
                                                    ground.getKey(),
                                                    ground.getValue(),
                                                    ground.getValue() == 1 ? "line" : "lines"))
                                    .collect(Collectors.joining(", "))
                            : figures.stream()
                                    .map(used -> used.at() + ": " + used.value())
                                    .collect(Collectors.joining("; ")));
            lines.hanging(MARGIN, MARGIN.length(), source);
        });
    }

    private static String source(Used used) {
        String source = used.source().isEmpty() ? "No source was given." : used.source();
        return used.since().isEmpty() ? source : "From " + used.since() + ". " + source;
    }

    private void silent(Silences silences) {
        if (!silences.standIns().isEmpty()) {
            lines.blank().paragraph("", "Silent because another rule speaks in their place, which is no pass");
            var byOther = new TreeMap<String, List<String>>();
            silences.standIns().forEach((rule, other) -> group(byOther, other, rule));
            byOther.values().forEach(Collections::sort);
            byOther.forEach((other, rules) -> item(String.join(", ", rules) + ", because " + other + " speaks"));
        }
        List<String> content = silences.content().stream()
                .map(Content::rule)
                .filter(rule -> !silences.standIns().containsKey(rule))
                .toList();
        if (!content.isEmpty()) {
            lines.blank().paragraph("", "Content: assessed, with nothing to say");
            item(String.join(", ", content));
        }
        if (!silences.notApplicable().isEmpty()) {
            lines.blank().paragraph("", "Not applicable");
            var byReason = new LinkedHashMap<String, List<String>>();
            silences.notApplicable().forEach(silence -> group(byReason, silence.reason(), silence.what()));
            grouped(byReason);
        }
    }

    private static void group(Map<String, List<String>> groups, String name, String member) {
        groups.computeIfAbsent(name, any -> new ArrayList<>()).add(member);
    }

    /** What is alike is said once: {@code nothing is pledged for any debt: core.risk.bullet-on-silicon, …}. */
    private void grouped(Map<String, List<String>> groups) {
        groups.forEach((name, members) -> item(name + ": " + String.join(", ", members)));
    }

    private void receipt(Receipt receipt) {
        lines.blank().paragraph("", "Receipt " + receipt.id());
        item("as of " + receipt.asOf() + "; " + StateText.sentence(receipt));
        item("profile " + receipt.digests().profile());
        item("rulebook " + receipt.digests().rulebook());
        item("models " + receipt.digests().models());
        item("answer " + receipt.digests().answer());
    }

    private void item(String words) {
        lines.hanging("  - ", 4, words);
    }
}
