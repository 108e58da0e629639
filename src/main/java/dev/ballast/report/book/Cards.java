package dev.ballast.report.book;

import dev.ballast.appraisal.Appraisal;
import dev.ballast.fact.Threshold;
import dev.ballast.report.html.Html;
import dev.ballast.review.Contents;
import dev.ballast.rulebook.FactSheet;
import dev.ballast.rulebook.RuleCard;
import dev.ballast.rulebook.Vocabulary;
import dev.ballast.rulebook.Words;
import dev.ballast.rulebook.cases.CaseResult;
import dev.ballast.rulebook.explain.English;
import dev.ballast.rulebook.tree.FactPattern;
import dev.ballast.rulebook.tree.Rule;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** One card a rule: what it claims of a client, what it advises and why, when it fires, and how it was tested. */
final class Cards {

    private static final List<FactSheet> SHEETS = FactSheet.all(Vocabulary.of(Appraisal.vocabulary()));

    private final Html html;
    private final Contents contents;

    Cards(Html html, Contents contents) {
        this.html = html;
        this.contents = contents;
    }

    void write(RuleCard card, Rule tree) {
        var metadata = card.metadata();
        var grounds = metadata.grounds();
        var effects = metadata.effects();
        html.open("section", "class", "card", "id", card.id())
                .element("h4", card.title())
                .open("dl");
        entry("Rule", card.id());
        entry("Advice", metadata.wording().advice());
        entry("Reason", metadata.wording().rationale());
        entry("Limits", metadata.wording().limits());
        entry("Severity", metadata.severity().word());
        entry("Moves", metadata.subject() + ", " + metadata.direction().word());
        entry("Owner", grounds.owner());
        entry("Claim", grounds.claim() + ", " + grounds.basis().word());
        entry("Source", grounds.source());
        entry("In force", inForce(card));
        entry("Speaks to", speaksTo(card));
        entry("May be waived", effects.waivable() ? "by a pack above" : "no");
        if (effects.whether()) {
            entry("Asks", "whether a thing is done, so it comes before advice on how");
        }
        if (effects.action() != null && effects.measure() != null) {
            entry("Action", effects.action() + ", which must improve " + effects.measure());
        }
        html.open("div", "class", "entry")
                .element("dt", "Fires when all of this is true")
                .open("dd")
                .open("ol");
        English.of(tree).forEach(sentence -> html.element("li", sentence));
        html.close().close().close();
        reads(tree);
        entry("Thresholds", thresholds(tree));
        entry(
                "Fires on",
                String.join(", ", contents.metBy().getOrDefault(card.id(), List.of("none of the shipped profiles"))));
        html.close();
        cases(card.id());
        html.lines(card.text()).close().line();
    }

    private void entry(String name, String words) {
        html.open("div", "class", "entry")
                .element("dt", name)
                .element("dd", words)
                .close();
    }

    /** What each fact that it reads is made of, so that nobody has to guess what a figure means. */
    private void reads(Rule tree) {
        List<String> sheets = tree.patterns().stream()
                .map(pattern -> pattern.type().name())
                .distinct()
                .flatMap(name -> SHEETS.stream().filter(sheet -> sheet.name().equals(name)))
                .filter(sheet -> !sheet.formula().isEmpty())
                .map(sheet -> sheet.name() + " ("
                        + sheet.figures().stream()
                                .map(figure -> Words.of(figure.name()))
                                .collect(Collectors.joining(", "))
                        + "): " + sheet.formula())
                .toList();
        if (!sheets.isEmpty()) {
            html.element("dt", "What it reads");
            sheets.forEach(sheet -> html.element("dd", sheet));
        }
    }

    private static String inForce(RuleCard card) {
        var validity = card.metadata().validity();
        String until = validity.expires() == null ? "" : " until the day before " + validity.expires();
        String review = validity.review() == null ? "" : "; to be looked at again by " + validity.review();
        return "from " + validity.effective() + until + review;
    }

    private static String speaksTo(RuleCard card) {
        List<String> applies = card.metadata().validity().applies();
        return applies.isEmpty() ? "every kind of organisation" : String.join(", ", applies);
    }

    private String thresholds(Rule tree) {
        Set<String> ids = new LinkedHashSet<>();
        tree.patterns().stream()
                .filter(FactPattern::isThreshold)
                .forEach(pattern -> ids.add(pattern.pinned("id").orElse("").toString()));
        var words = new ArrayList<String>();
        for (Threshold threshold :
                contents.rules().rulebook().inForce(contents.asOf()).thresholds()) {
            if (ids.contains(threshold.id())) {
                words.add(threshold.name() + " = " + threshold.quantity() + Numbers.mark(contents, threshold));
            }
        }
        boolean isByClass = words.size() > ids.size();
        return words.isEmpty()
                ? "none"
                : String.join("; ", words) + (isByClass ? "; the class of the client picks one of them" : "");
    }

    private void cases(String id) {
        var rows = new ArrayList<List<String>>();
        for (CaseResult result : contents.cases()) {
            if (result.rule().equals(id)) {
                String said =
                        Words.of(result.came().lines().findFirst().orElse("").replace('-', ' '));
                rows.add(List.of(result.kind(), result.name(), said, result.isPassed() ? "passed" : "FAILED"));
            }
        }
        html.table("Test cases", List.of("kind", "case", "what the rule says", "test"), rows);
    }
}
