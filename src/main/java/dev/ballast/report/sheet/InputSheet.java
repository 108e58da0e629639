package dev.ballast.report.sheet;

import dev.ballast.advice.Used;
import dev.ballast.assess.Assessment;
import dev.ballast.fact.Basis;
import dev.ballast.fact.Input;
import dev.ballast.profile.Asked;
import dev.ballast.profile.Assumption;
import dev.ballast.profile.Evidence;
import dev.ballast.profile.Figures;
import dev.ballast.unit.Quantity;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every line of the profile and every parameter that was used; formulas of other sheets refer to these cells. */
final class InputSheet {

    private final Table table;
    private final Evidence evidence;
    private final List<Used> used;
    private final Map<String, String> cells = new HashMap<>();

    InputSheet(Table table, Assessment assessment) {
        this.table = table;
        this.evidence = assessment.appraised().evidence();
        this.used = assessment.advice().assumptions();
    }

    void write() {
        table.title("Inputs")
                .note("Blue on yellow may be changed. A pointer names the line in the profile.")
                .next()
                .heads("Pointer", "What it is")
                .figures("Value")
                .heads("Unit", "Known", "Filled by", "Since", "Source")
                .below();
        evidence.provenance().lines().forEach(this::line);
        table.next().section("Parameters of the models, the same for every client");
        used.stream().map(Used::at).filter(at -> at.startsWith(Input.PARAMETER)).forEach(this::parameter);
    }

    /** Where the figure stands; empty when it is none of the figures here. */
    Optional<String> cell(String at) {
        return Optional.ofNullable(cells.get(at));
    }

    /** Writes into another sheet a reference to a figure, or the figure itself where it is not listed. */
    String show(Table other, String at, Quantity value) {
        return cell(at).map(cell -> other.formula(Tone.MADE, Format.of(value), cell, value.value()))
                .orElseGet(() -> other.number(Tone.PLAIN, value));
    }

    private void line(Input line) {
        table.words(line.at()).words(Asked.words(line.at()));
        Figures.of(evidence)
                .at(line.at())
                .ifPresentOrElse(
                        figure -> value(line.at(), figure.value()),
                        () -> table.words(Tone.INPUT, line.value()).skip());
        Assumption filledBy = evidence.provenance().filled().get(line.at());
        table.words(line.basis() == Basis.DECLARED ? "stated" : line.basis().word())
                .words(filledBy == null ? "" : filledBy.id())
                .words(filledBy == null ? "" : filledBy.from().toString())
                .words(line.source())
                .next();
    }

    private void parameter(String at) {
        Assumption parameter = evidence.parameters().assumption(at.substring(Input.PARAMETER.length()));
        table.words(at).words(parameter.title());
        value(at, parameter.quantity());
        table.words(Basis.ASSUMED.word())
                .words("")
                .words(parameter.from().toString())
                .words(parameter.source())
                .next();
    }

    private void value(String at, Quantity value) {
        cells.put(at, table.number(Tone.INPUT, value));
        table.words(Format.unit(value));
    }
}
