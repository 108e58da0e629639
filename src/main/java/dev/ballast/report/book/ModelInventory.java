package dev.ballast.report.book;

import dev.ballast.appraisal.Accuracy;
import dev.ballast.appraisal.Appraisal;
import dev.ballast.report.ModelReport;
import dev.ballast.report.html.Html;
import dev.ballast.rulebook.FactSheet;
import dev.ballast.rulebook.Vocabulary;
import java.util.ArrayList;
import java.util.List;

/** The models behind the facts: formula, source, limits, and how near they come to what was published. */
final class ModelInventory {

    private ModelInventory() {}

    static void write(Html html) {
        List<Accuracy> accuracy = Accuracy.all();
        var rows = new ArrayList<List<String>>();
        for (FactSheet sheet : FactSheet.all(Vocabulary.of(Appraisal.vocabulary()))) {
            rows.add(List.of(sheet.name(), sheet.formula(), sheet.source(), sheet.limits(), accuracy(sheet, accuracy)));
        }
        html.table("Facts that models make", List.of("fact", "formula", "source", "limits", "accuracy"), rows);
    }

    private static String accuracy(FactSheet sheet, List<Accuracy> all) {
        List<String> known = all.stream()
                .filter(one -> one.figure().startsWith(sheet.name() + "."))
                .map(ModelInventory::words)
                .toList();
        return known.isEmpty() ? ModelReport.NOT_COMPARED : String.join(" ", known);
    }

    private static String words(Accuracy one) {
        return one.figure() + ": " + ModelReport.words(one);
    }
}
