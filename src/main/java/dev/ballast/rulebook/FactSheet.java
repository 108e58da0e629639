package dev.ballast.rulebook;

import dev.ballast.fact.Formula;
import dev.ballast.fact.Limits;
import dev.ballast.rulebook.yaml.Scalars;
import dev.ballast.unit.Unit;
import java.util.List;

/**
 * What one type of fact says of itself: how it is computed, where the method comes from, what it leaves out, and its figures.
 *
 * @param formula empty for a type that states none, as are source and limits
 * @param many whether there may be several, each about another thing
 */
public record FactSheet(
        String name, String formula, String source, String limits, boolean many, List<SheetFigure> figures) {

    /**
     * One figure of the fact.
     *
     * @param name as rules name it
     * @param path the same behind the type: {@code Coverage.minimum}
     * @param unit in words; for a word the list of what it may be
     */
    public record SheetFigure(String name, String path, String unit) {}

    public FactSheet {
        figures = List.copyOf(figures);
    }

    /** The sheet of every type, in the order of the alphabet. */
    public static List<FactSheet> all(Vocabulary vocabulary) {
        return vocabulary.types().stream().map(FactSheet::of).toList();
    }

    static FactSheet of(FactType type) {
        Formula formula = type.type().getAnnotation(Formula.class);
        Limits limits = type.type().getAnnotation(Limits.class);
        List<SheetFigure> figures = type.components().stream()
                .filter(component -> !component.name().equals("about"))
                .map(component -> new SheetFigure(component.name(), component.path(), unit(component)))
                .toList();
        return new FactSheet(
                type.name(),
                formula == null ? "" : formula.text(),
                formula == null ? "" : formula.source(),
                limits == null ? "" : limits.value(),
                type.many(),
                figures);
    }

    private static String unit(Component component) {
        if (component.type() == String.class) {
            return "the full id of a line that a pack declares";
        }
        return component.unit() == Unit.CODE
                ? "one of " + String.join(", ", Scalars.words(component.type()).toList())
                : component.unit().word();
    }
}
