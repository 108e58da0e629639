package dev.ballast.report.sheet;

import dev.ballast.advice.Recommendation;
import dev.ballast.appraisal.Origin;
import dev.ballast.appraisal.Origins;
import dev.ballast.assess.Assessment;
import dev.ballast.fact.Fact;
import dev.ballast.fact.Working;
import dev.ballast.unit.Quantity;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The steps behind the year and behind each recommendation as live formulas; a step is worked once. */
final class WorkingSheet {

    private final Table table;
    private final InputSheet inputs;
    private final Origins origins;
    private final Assessment assessment;
    private static final double CENTS_OF_A_YEAR = 0.12;
    private static final double DIGITS = 1e-9;

    /** Ten digits, as a formula says it. */
    private static final String NO_CHANGE = "0.000000001";

    private final Map<Working.Term, Placed> yearTerms = new HashMap<>();
    private final Map<Working.Step, Placed> cells = new HashMap<>();

    WorkingSheet(Table table, InputSheet inputs, Origins origins, Assessment assessment) {
        this.table = table;
        this.inputs = inputs;
        this.origins = origins;
        this.assessment = assessment;
    }

    void write() {
        table.title("Workings")
                .note("A result in bold is made of the lines above it, from above downwards.")
                .next()
                .heads("", "Figure")
                .figures("Value")
                .heads("Unit", "From")
                .figures("When advised", "Change")
                .below();
        year();
        var advice = assessment.advice();
        for (Recommendation each : advice.read()) {
            table.next()
                    .section("%s  %s: %s (rule %s)"
                            .formatted(
                                    advice.number(each),
                                    each.tier().title(),
                                    each.rule().metadata().wording().advice(),
                                    each.rule().id()));
            worked(each.facts());
        }
    }

    /** Where the step stands that makes this figure of this fact; empty when none does. */
    Optional<String> cell(Fact fact, Quantity figure) {
        return steps(fact).stream()
                .filter(step -> step.value().equals(figure))
                .map(cells::get)
                .filter(placed -> placed != null)
                .map(Placed::cell)
                .findFirst();
    }

    /** Where a term of the year of this size stands, which may be rounded to the cent; empty when none does. */
    Optional<String> yearTerm(double value) {
        return assessment.advice().year().stream()
                .flatMap(step -> step.terms().stream())
                .filter(term -> Math.abs(term.value().value() - value) <= CENTS_OF_A_YEAR + DIGITS * Math.abs(value))
                .map(yearTerms::get)
                .filter(placed -> placed != null)
                .map(Placed::cell)
                .findFirst();
    }

    private void year() {
        List<Working.Step> year = assessment.advice().year();
        if (year.isEmpty()) {
            return;
        }
        table.section("The next twelve months without new funding");
        assessment.appraised().facts().stream()
                .filter(fact -> steps(fact).containsAll(year))
                .findFirst()
                .ifPresent(fact -> worked(List.of(fact)));
    }

    private void worked(List<Fact> facts) {
        var told = new HashSet<String>();
        boolean isWorked = false;
        for (Fact fact : facts) {
            Map<String, Placed> made = new HashMap<>();
            for (Working.Step step : steps(fact)) {
                isWorked = true;
                Placed placed = cells.get(step);
                if (placed == null) {
                    placed = step(fact, step, made);
                    cells.put(step, placed);
                    told.add(placed.cell());
                } else if (told.add(placed.cell())) {
                    result(step, placed.cell());
                    table.words("worked above").next();
                }
                made.put(step.name(), placed);
            }
        }
        if (!isWorked) {
            table.skip()
                    .words(Tone.NOTE, "It rests on no figure that is made in steps.")
                    .next();
        }
    }

    private Placed step(Fact fact, Working.Step step, Map<String, Placed> made) {
        var formula = new Arithmetic();
        for (Working.Term term : step.terms()) {
            table.words(
                            formula.isEmpty() && term.operator() == Working.Operator.PLUS
                                    ? ""
                                    : term.operator().sign())
                    .words(term.name());
            Placed placed = term(fact, term, made);
            yearTerms.putIfAbsent(term, placed);
            formula.add(term.operator(), placed);
            table.next();
        }
        rounding(step, formula);
        int row = table.row();
        String cell = result(step, formula.toString());
        Format format = Format.of(step.value());
        table.words("");
        table.number(Tone.PLAIN, format, step.value().value());
        table.formula(
                Tone.MADE, format, "IF(ABS(C%1$d-F%1$d)<=%2$s*ABS(F%1$d),0,C%1$d-F%1$d)".formatted(row, NO_CHANGE), 0);
        table.next();
        return new Placed(cell, formula.value());
    }

    private String result(Working.Step step, String formula) {
        table.words("=").words(Tone.TOTAL, step.name());
        String cell = table.formula(
                Tone.TOTAL, Format.of(step.value()), formula, step.value().value());
        table.words(Tone.TOTAL, Format.unit(step.value()));
        return cell;
    }

    /** What ten digits of large terms leave of a small difference between them is said in a line of its own. */
    private void rounding(Working.Step step, Arithmetic formula) {
        double rest = step.value().value() - formula.value();
        if (Math.abs(rest) > DIGITS / 2 * Math.abs(step.value().value())) {
            table.words(Working.Operator.PLUS.sign()).words("digits of the terms beyond the tenth");
            String cell = table.number(Tone.PLAIN, Format.CENTS, rest);
            table.words(Format.unit(step.value())).words("made by the models").next();
            formula.add(Working.Operator.PLUS, new Placed(cell, rest));
        }
    }

    private Placed term(Fact fact, Working.Term term, Map<String, Placed> made) {
        Quantity value = term.value();
        Format format = Format.of(value);
        Placed earlier = made.get(term.name());
        Origin origin = earlier == null ? origins.of(fact, term).orElse(null) : null;
        String sum = origin == null ? null : sum(origin);
        if (earlier != null) {
            String cell = table.formula(Tone.MADE, format, earlier.cell(), value.value());
            table.words(Format.unit(value)).words("the step above");
            return new Placed(cell, earlier.value());
        }
        String cell = origin == null || sum == null
                ? table.number(Tone.PLAIN, value)
                : table.formula(Tone.MADE, format, sum, value.value());
        table.words(Format.unit(value)).words(origin == null || sum == null ? "made by the models" : pointers(origin));
        return new Placed(cell, value.value());
    }

    /** The inputs added up; null where one of them is not listed. */
    private @Nullable String sum(Origin origin) {
        var sum = new StringBuilder(origin.constant() == 0 ? "" : "1");
        for (Origin.Part part : origin.parts()) {
            Optional<String> cell = inputs.cell(part.at());
            if (cell.isEmpty()) {
                return null;
            }
            sum.append(part.isAdded() ? (sum.length() == 0 ? "" : "+") : "-").append(cell.get());
        }
        return sum.toString();
    }

    private static String pointers(Origin origin) {
        Origin.Part first = origin.parts().get(0);
        int others = origin.parts().size() - 1;
        return first.at() + (others == 0 ? "" : " and " + others + " more");
    }

    private static List<Working.Step> steps(Fact fact) {
        return fact.inputs().working().steps();
    }
}
