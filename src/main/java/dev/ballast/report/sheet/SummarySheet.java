package dev.ballast.report.sheet;

import dev.ballast.advice.Tier;
import dev.ballast.advice.Wanted;
import dev.ballast.assess.Assessment;
import dev.ballast.report.DepartureText;
import dev.ballast.report.StateText;
import dev.ballast.report.TextReport;
import dev.ballast.rulebook.Departure;
import java.util.List;

/** Whom the advice is for, how it came about, what it says in one sentence, and what could not be assessed. */
final class SummarySheet {

    private SummarySheet() {}

    static void write(Table table, Assessment assessment) {
        var receipt = assessment.receipt();
        var evidence = assessment.appraised().evidence();
        table.title("Advice to " + assessment.client()).next();
        StateText.banner(receipt).ifPresent(banner -> line(table, banner.word(), banner.sentence()));
        assessment.signed().forEach(each -> line(table, "Signed", each.words()));
        line(table, "Verdict", assessment.advice().verdict());
        line(table, "Client", assessment.client());
        line(table, "As of", receipt.asOf().toString());
        line(table, "State", StateText.sentence(receipt));
        line(table, "Currency", evidence.profile().currency().getCurrencyCode());
        if (evidence.profile().sovereign() != null) {
            line(table, "Two purses", TextReport.TWO_PURSES);
        }
        line(table, "Receipt", receipt.id());
        line(table, "Profile", receipt.digests().profile());
        line(table, "Rulebook", receipt.digests().rulebook());
        line(table, "Models", receipt.digests().models());
        line(table, "Answer", receipt.digests().answer());
        tiers(table.next(), assessment);
        departures(table, assessment.appraised().judgement().departures());
        howToRead(table.next());
        unknown(table.next(), assessment.advice().wanted());
    }

    private static void tiers(Table table, Assessment assessment) {
        table.section("Recommendations");
        int last = AdviceSheet.FIRST + assessment.advice().recommendations().size();
        for (Tier tier : Tier.values()) {
            long count = assessment.advice().recommendations().stream()
                    .filter(each -> each.tier() == tier)
                    .count();
            table.words(tier.title());
            table.formula(
                    Tone.MADE,
                    Format.LEFT,
                    "COUNTIF(Advice!$B$%d:$B$%d,\"*%s\")".formatted(AdviceSheet.FIRST, last, tier.title()),
                    (double) count);
            table.next();
        }
    }

    private static void departures(Table table, List<Departure> departures) {
        if (!departures.isEmpty()) {
            table.next().section(DepartureText.TITLE);
            departures.forEach(each -> line(table, each.entry(), DepartureText.words(each)));
        }
    }

    private static void howToRead(Table table) {
        table.section("How to read this workbook");
        line(
                table,
                "Inputs",
                "Every figure of the profile and every parameter of the models that was used. Blue on yellow may be changed; all that is computed from it in this workbook follows.");
        line(
                table,
                "Workings",
                "How each figure behind the advice is made. A term that is an input, or a sum of inputs, refers to their cells; other terms were made by the models and stand as they are. Beside each result: what it was when the advice was given, and by how much it differs now.");
        line(
                table,
                "Cash, Loans, Coverage, Collateral",
                "Tables by month and year. Totals, balances and ratios are formulas; schedules were made by the models.");
        line(
                table,
                "Limits",
                "Formulas hold while nothing else changes with an input: schedules, present values and the advice itself do not move here. Give the changed profile to the program to have it judged again.");
    }

    private static void unknown(Table table, List<Wanted> wanted) {
        if (!wanted.isEmpty()) {
            table.section("Could not be assessed; what to tell, that for which the most severe rules wait first");
            wanted.forEach(
                    each -> line(table, "Not assessed", TextReport.request(each) + ": " + TextReport.waiting(each)));
        }
    }

    private static void line(Table table, String name, String words) {
        table.words(Tone.TOTAL, name).words(words).next();
    }
}
