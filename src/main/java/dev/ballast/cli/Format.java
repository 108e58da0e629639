package dev.ballast.cli;

import dev.ballast.assess.Assessment;
import dev.ballast.report.JsonReport;
import dev.ballast.report.ModelReport;
import dev.ballast.report.TextReport;

/** How an answer is written; the names are the words of {@code --format}. */
enum Format {
    text,
    json;

    /** Every figure of the models with its accuracy. */
    String ofModels() {
        return switch (this) {
            case text -> ModelReport.text();
            case json -> ModelReport.json();
        };
    }

    String of(Assessment assessment) {
        return switch (this) {
            case text -> TextReport.of(assessment);
            case json -> JsonReport.of(assessment);
        };
    }
}
