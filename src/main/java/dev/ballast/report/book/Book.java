package dev.ballast.report.book;

import dev.ballast.report.ReviewReport;
import dev.ballast.report.html.Html;
import dev.ballast.review.Contents;
import dev.ballast.review.RulesChange;
import dev.ballast.rulebook.Claim;
import dev.ballast.rulebook.Departing;
import dev.ballast.rulebook.Pack;
import dev.ballast.rulebook.RuleCard;
import dev.ballast.rulebook.Rulebook;
import dev.ballast.rulebook.Severity;
import dev.ballast.rulebook.tree.Rule;
import dev.ballast.rulebook.verify.Defect;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The rulebook in force on a day as one document: what a reviewer reads from the first page to the last, and signs. */
public final class Book {

    private static final String LANGUAGE = "en";
    private static final int DIGEST_SHOWN = 8;
    private static final String NOT_ANALYSED = "not-analysed";
    private static final Set<String> PAPERS = Set.of(
            "stale-source",
            "under-review",
            "unread-source",
            "secondary-source",
            "missing-source",
            "overdue-review",
            "expired-rule");

    private static final String SINCE = "What changed since the last book";
    private static final String USE = "What it is for, and what it is not for";
    private static final String CLAIMS = "Claims on which the rules rest";
    private static final String READING = "How to read the cards";
    private static final String INDEX = "Rules by severity";
    private static final String RULES = "Rules";
    private static final String NUMBERS = "Thresholds";
    private static final String ASSUMPTIONS = "Assumptions of the models";
    private static final String MODELS = "Models, their limits and their accuracy";
    private static final String WAIVERS = "Waivers and loosenings";
    private static final String SOURCES = "Sources that are secondary, stale or under review";
    private static final String VERIFICATION = "What verification found, and what it could not analyse";

    private static final List<String> TITLES = List.of(
            SINCE, USE, READING, CLAIMS, INDEX, RULES, NUMBERS, ASSUMPTIONS, MODELS, WAIVERS, SOURCES, VERIFICATION);

    /** In one line, because style holds no text of anybody; what differs is a day and the beginning of a digest. */
    private static final String CSS = "@page { size: A4; margin: 18mm 16mm 20mm 16mm;"
            + " @bottom-left { content: \"Rulebook of Ballast, in force on %s, digest %s\"; font: 8pt sans }"
            + " @bottom-right { content: counter(page) \" of \" counter(pages); font: 8pt sans } }"
            + " a.page { display: block } a.page::after { content: \", page \" target-counter(attr(href), page) }"
            + " section { display: block; page-break-before: always } h3 + section { page-break-before: auto }"
            + " .entry { page-break-inside: avoid } h3 { page-break-after: avoid }"
            + " body { font: 9pt/1.4 sans; color: #111 } h1 { font-size: 22pt } h2 { font-size: 15pt;"
            + " page-break-before: always } h3 { font-size: 13pt } h4 { font-size: 11.5pt; margin-bottom: 2pt; page-break-after: avoid }"
            + " dl { margin: 0 } dt { font-weight: bold; margin-top: 4pt } dd { margin: 0 0 0 10pt }"
            + " pre { font: 7.5pt/1.35 mono; white-space: pre-wrap; background: #f3f3f3; padding: 5pt }"
            + " table { border-collapse: collapse; width: 100%%; font-size: 8pt; margin: 6pt 0;"
            + " -fs-table-paginate: paginate }"
            + " caption { text-align: left; font-weight: bold; padding-bottom: 3pt }"
            + " th, td { border: 0.5pt solid #777; padding: 2pt 4pt; text-align: left; vertical-align: top }"
            + " tr { page-break-inside: avoid } .digest { font: 8pt mono } .card { margin-bottom: 12pt }";

    private final Contents contents;
    private final Rulebook rulebook;
    private final Html html;

    private Book(Contents contents) {
        this.contents = contents;
        this.rulebook = contents.rules().rulebook();
        String css = CSS.formatted(contents.asOf(), contents.rulesDigest().substring(0, DIGEST_SHOWN));
        this.html = Html.document(LANGUAGE, "Rulebook of Ballast as of " + contents.asOf(), css);
    }

    /** The book as XHTML; the same contents give the same text. */
    public static String of(Contents contents) {
        return new Book(contents).written();
    }

    private String written() {
        new Cover(html, contents).write();
        contents();
        since();
        use();
        section(READING);
        Guide.words(html);
        Guide.clients(html);
        claims();
        section(INDEX);
        index();
        section(RULES);
        rulebook.packs().forEach(this::rules);
        section(NUMBERS);
        Numbers.write(html, rulebook);
        section(ASSUMPTIONS);
        AssumptionTable.write(html, contents.asOf());
        section(MODELS);
        ModelInventory.write(html);
        waivers();
        papers();
        verification();
        return html.close().close().done();
    }

    private void contents() {
        html.open("nav").element("h2", "In this book");
        html.open("ol");
        for (String title : TITLES) {
            html.open("li")
                    .element("a", title, "class", "page", "href", "#" + slug(title), "title", title)
                    .close();
        }
        html.close().close().line();
    }

    private void section(String title) {
        html.element("h2", title, "id", slug(title));
    }

    private static String slug(String title) {
        return title.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-");
    }

    private void since() {
        section(SINCE);
        RulesChange since = contents.since();
        if (since == null) {
            html.element("p", "No earlier book was given, so nothing is compared.");
        } else {
            html.lines(ReviewReport.of(since));
        }
    }

    private void use() {
        section(USE);
        html.element(
                        "p",
                        "The rules advise an organisation that buys AI compute how to finance and structure it. Boards and"
                                + " treasurers weigh the advice; each recommendation names its rule, its figures and its limits.")
                .element(
                        "p",
                        "It is not a credit decision, not a public offer and not an accounting entry, and nobody may pass it"
                                + " off as one. Where a figure is missing the rules say so and stay silent.");
    }

    private void claims() {
        section(CLAIMS);
        var rows = new ArrayList<List<String>>();
        for (Claim claim : rulebook.claims()) {
            rows.add(List.of(claim.id(), claim.sentence(), claim.limits(), claim.source()));
        }
        html.table("Claims and their limits", List.of("claim", "sentence", "limits", "source"), rows);
    }

    /** Every rule with the page of its card, the most severe first. */
    private void index() {
        for (Severity severity : Severity.values()) {
            html.element("h3", severity.word()).open("ul");
            for (RuleCard card : rulebook.rules()) {
                if (card.metadata().severity() == severity) {
                    html.open("li")
                            .element("a", card.id(), "class", "page", "href", "#" + card.id(), "title", card.title())
                            .close();
                }
            }
            html.close().line();
        }
    }

    private void rules(Pack pack) {
        html.element(
                "h3",
                "The pack " + pack.card().id() + ": " + pack.card().title(),
                "id",
                "rules-" + pack.card().id());
        var cards = new Cards(html, contents);
        trees(pack).forEach(tree -> cards.write(card(tree.id()), tree));
    }

    private List<Rule> trees(Pack pack) {
        return rulebook.trees().stream()
                .filter(tree -> tree.id().startsWith(pack.card().id() + "."))
                .toList();
    }

    private RuleCard card(String id) {
        return rulebook.rules().stream()
                .filter(card -> card.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private void waivers() {
        section(WAIVERS);
        List<String> fixed = rulebook.rules().stream()
                .filter(card -> !card.metadata().effects().waivable())
                .map(RuleCard::id)
                .toList();
        html.element(
                "p",
                "These rules may not be waived: " + String.join(", ", fixed)
                        + ". Every other may, by a pack above, as chapter “" + READING + "” says.");
        var rows = new ArrayList<List<String>>();
        rulebook.packs()
                .forEach(pack -> new Departing(pack.card(), pack.departures())
                        .texts()
                        .forEach((entry, words) -> rows.add(List.of(entry, words))));
        if (rows.isEmpty()) {
            html.element("p", "None: no pack waives a rule or moves a threshold of another.");
        } else {
            html.table("What packs waive and move", List.of("entry", "what it does, and who answers for it"), rows);
        }
    }

    private void papers() {
        section(SOURCES);
        defects(contents.defects().stream()
                .filter(defect -> PAPERS.contains(defect.code()))
                .toList());
    }

    private void verification() {
        section(VERIFICATION);
        html.element(
                "p",
                "Every rule was searched for a client on whom it fires; every pair that moves one thing for a client who is"
                        + " told both ways; every pair that moves it the same way for one that always says what the other says;"
                        + " every declared range for a hole and an overlap; every threshold for bounds that cannot be reached;"
                        + " and what the rules read of each other for circles. What follows is all that was found, and under"
                        + " “not-analysed” what was not settled.");
        defects(contents.defects().stream()
                .filter(defect -> !PAPERS.contains(defect.code()))
                .sorted((one, other) -> Boolean.compare(
                        one.code().equals(NOT_ANALYSED), other.code().equals(NOT_ANALYSED)))
                .toList());
    }

    private void defects(List<Defect> defects) {
        if (defects.isEmpty()) {
            html.element("p", "Nothing.");
            return;
        }
        var rows = new ArrayList<List<String>>();
        for (Defect defect : defects) {
            rows.add(List.of(
                    defect.level().word(), defect.code(), String.join(", ", defect.named()), defect.sentence()));
        }
        html.table(defects.size() + " entries", List.of("level", "what", "of", "sentence"), rows);
    }
}
