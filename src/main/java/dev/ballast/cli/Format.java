package dev.ballast.cli;

import dev.ballast.report.ModelReport;

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
}
