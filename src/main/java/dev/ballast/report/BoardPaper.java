package dev.ballast.report;

import dev.ballast.advice.Advice;
import dev.ballast.advice.InShort;
import dev.ballast.advice.Recommendation;
import dev.ballast.advice.Silences;
import dev.ballast.advice.Used;
import dev.ballast.assess.Assessment;
import dev.ballast.audit.Receipt;
import dev.ballast.report.html.Html;
import dev.ballast.report.picture.Picture;
import dev.ballast.report.picture.Pictures;
import dev.ballast.rulebook.Departure;
import java.util.List;

/** An assessment for the board and the bank: the answer on the first page, then each recommendation with its reasons. */
public final class BoardPaper {

    private static final String CSS = "@page { size: A4; margin: 24mm 16mm 20mm 16mm;"
            + " @top-left { content: element(head) }"
            + " @bottom-right { content: counter(page) \" of \" counter(pages); font: 8pt sans } }"
            + " .head { position: running(head); font: 8pt sans; color: #444 }"
            + " body { font: 9.5pt/1.45 sans; color: #111 } h1 { font-size: 20pt; margin-top: 0 }"
            + " h2 { font-size: 14pt; page-break-after: avoid } h2.new { page-break-before: always }"
            + " h3 { font-size: 11.5pt; margin-bottom: 2pt; page-break-after: avoid }"
            + " .verdict { font-size: 12pt; font-weight: bold } .draft { border: 1.5pt solid #111; padding: 4pt }"
            + " dl { margin: 0 } dt { font-weight: bold; margin-top: 3pt } dd { margin: 0 0 0 10pt }"
            + " table { border-collapse: collapse; width: 100%; font-size: 8.5pt; margin: 6pt 0;"
            + " -fs-table-paginate: paginate } caption { text-align: left; font-weight: bold; padding-bottom: 3pt }"
            + " th, td { border: 0.5pt solid #777; padding: 2pt 4pt; text-align: left; vertical-align: top }"
            + " .number { text-align: right } tr { page-break-inside: avoid } code { font: 8pt mono }"
            + PaperPictures.CSS;

    private final Assessment assessment;
    private final Advice advice;
    private final RecommendationWords words;
    private final Tried tried;
    private final List<Picture> pictures;
    private final Html html;

    private BoardPaper(Assessment assessment) {
        this.assessment = assessment;
        this.advice = assessment.advice();
        this.words = new RecommendationWords(advice);
        this.tried = new Tried(assessment.trials());
        this.pictures = Pictures.of(assessment);
        this.html = Html.document("en", "Advice to " + assessment.client(), CSS);
    }

    /** The paper as XHTML; the same assessment gives the same text. */
    public static String of(Assessment assessment) {
        return new BoardPaper(assessment).written();
    }

    private String written() {
        Receipt receipt = assessment.receipt();
        html.element(
                "div",
                "%s, as of %s, %s, receipt %s"
                        .formatted(
                                assessment.client(),
                                receipt.asOf(),
                                receipt.state().word(),
                                receipt.id().substring(0, 8)),
                "class",
                "head");
        front(receipt);
        PaperPictures.write(html, pictures);
        html.element("h2", "Recommendations and their reasons", "class", "new");
        advice.read().forEach(this::recommendation);
        unknown();
        assumptions();
        silent(advice.silences());
        PaperPictures.figures(html, pictures);
        proof(receipt);
        return html.close().close().done();
    }

    private void front(Receipt receipt) {
        html.element("h1", "Advice to " + assessment.client());
        StateText.banner(receipt).ifPresent(banner -> html.element("p", banner.line(), "class", "draft"));
        if (!assessment.signed().isEmpty()) {
            html.element("p", SignedText.of(assessment.signed()));
        }
        html.element("p", advice.verdict(), "class", "verdict")
                .element("p", "As of " + receipt.asOf() + ". The rules are " + StateText.sentence(receipt) + ".");
        departures(assessment.appraised().judgement().departures());
        if (assessment.appraised().evidence().profile().sovereign() != null) {
            html.element("p", TextReport.TWO_PURSES);
        }
        tried.summary().ifPresent(summary -> html.element("p", summary));
        inShort(advice.inShort());
        year(new YearTable(advice.year()));
        html.table(
                "What to do, in order",
                List.of("", "tier", "recommendation", "at stake", "confidence"),
                advice.read().stream()
                        .map(each -> List.of(
                                advice.number(each),
                                tried.title(each),
                                each.rule().metadata().wording().advice(),
                                each.atStake().words(),
                                each.confidence().level()))
                        .toList());
    }

    private void inShort(InShort whole) {
        if (!whole.isTooShort()) {
            html.table(
                    InShort.TITLE,
                    List.of("", "what to do", "how much, how sure, what would undo it"),
                    whole.lines().stream()
                            .map(line -> List.of(line.number(), line.words() + ".", line.terms()))
                            .toList());
        }
        if (!whole.together().isEmpty()) {
            html.open("ul");
            whole.together().forEach(each -> html.element("li", each));
            html.close();
        }
    }

    private void departures(List<Departure> departures) {
        if (!departures.isEmpty()) {
            html.element("h2", DepartureText.TITLE).open("ul");
            departures.forEach(each -> html.element("li", DepartureText.words(each)));
            html.close();
        }
    }

    private void year(YearTable year) {
        if (!year.rows().isEmpty()) {
            html.table(
                    year.title(),
                    List.of("line", "amount"),
                    year.rows().stream()
                            .map(row -> List.of((row.isTotal() ? "= " : "") + row.name(), row.amount()))
                            .toList());
        }
    }

    private void recommendation(Recommendation each) {
        var metadata = each.rule().metadata();
        String[] language = language(each);
        html.element(
                        "h3",
                        "%s %s: %s"
                                .formatted(
                                        advice.number(each),
                                        tried.title(each),
                                        metadata.wording().advice()),
                        language)
                .open("dl");
        entry("About", words.about(each));
        entry("Because", List.of(each.rule().title() + ". " + metadata.wording().rationale()), language);
        entry("At stake", List.of(each.atStake().words()));
        entry("The same money, not to be added", advice.overlaps(each));
        entry(
                "Confidence",
                List.of(each.confidence().level() + ": " + each.confidence().reason()));
        entry("Why", words.why(each));
        entry("Worked", words.worked(each));
        entry("Tried", tried.sentences(each));
        entry("Would flip", each.flips());
        entry("Position", List.of(each.position()));
        entry("Limits", List.of(metadata.wording().limits()), language);
        entry(
                "Source",
                List.of(metadata.grounds().source() + " (rule " + each.rule().id()
                        + RecommendationWords.pack(each.rule()) + ")"));
        html.close().line();
    }

    /** What tells readers aloud, and the layout, that words are in another language than the paper. */
    private static String[] language(Recommendation each) {
        return each.language().equals(Recommendation.ENGLISH)
                ? new String[0]
                : new String[] {"lang", each.language(), "dir", each.isRightToLeft() ? "rtl" : "ltr"};
    }

    private void entry(String name, List<String> sentences, String... attributes) {
        if (!sentences.isEmpty()) {
            html.element("dt", name);
            sentences.forEach(sentence -> html.element("dd", sentence, attributes));
        }
    }

    private void unknown() {
        html.element("h2", "What could not be assessed");
        if (advice.wanted().isEmpty()) {
            html.element("p", "Nothing: every rule that speaks to this client was assessed.");
        } else {
            html.table(
                    "What to tell, that for which the most severe rules wait first",
                    List.of("what to tell", "waiting for it"),
                    advice.wanted().stream()
                            .map(one -> List.of(TextReport.request(one), TextReport.waiting(one)))
                            .toList());
        }
    }

    private void assumptions() {
        html.element("h2", "What was assumed");
        html.table(
                "Assumed figures with their source",
                List.of("line", "value", "since", "source"),
                advice.assumptions().stream().map(BoardPaper::row).toList());
    }

    private static List<String> row(Used used) {
        String source = used.source().isEmpty() ? "No source was given." : used.source();
        return List.of(used.at(), used.value(), used.since(), source);
    }

    private void silent(Silences silences) {
        html.element("h2", "What found nothing to say").open("dl");
        silences.standIns()
                .forEach((rule, other) ->
                        entry("Silent, which is no pass", List.of(rule + ", because " + other + " speaks")));
        entry(
                "Content: assessed, with nothing to say",
                silences.content().stream()
                        .map(content -> content.rule())
                        .filter(rule -> !silences.standIns().containsKey(rule))
                        .toList());
        entry(
                "Does not apply",
                silences.notApplicable().stream()
                        .map(silence -> silence.what() + ": " + silence.reason())
                        .toList());
        html.close();
    }

    private void proof(Receipt receipt) {
        html.element("h2", "Receipt")
                .element("p", "The same profile, rules and models give this receipt again; a replay proves it.");
        html.table(
                "Digests",
                List.of("of", "SHA-256"),
                List.of(
                        List.of("this assessment", receipt.id()),
                        List.of("profile", receipt.digests().profile()),
                        List.of("rules and thresholds", receipt.digests().rulebook()),
                        List.of("models", receipt.digests().models()),
                        List.of("answer", receipt.digests().answer())));
        html.element(
                "p",
                "For boards and treasurers to weigh; not a credit decision, not a public offer and not an accounting entry.");
    }
}
