package dev.ballast.rulebook.solve;

import dev.ballast.fact.About;
import dev.ballast.fact.Classified;
import dev.ballast.fact.Fact;
import dev.ballast.fact.Threshold;
import dev.ballast.rulebook.Component;
import dev.ballast.rulebook.FactType;
import dev.ballast.rulebook.Operator;
import dev.ballast.rulebook.Pack;
import dev.ballast.rulebook.Rulebook;
import dev.ballast.rulebook.Vocabulary;
import dev.ballast.unit.Quantity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The thresholds of one day as rules compare with them, and what has to be true of a client for each of their values. */
public final class Limits {

    private final Map<String, List<Threshold>> byId = new LinkedHashMap<>();
    private final Map<String, String> classes = new LinkedHashMap<>();
    private final Map<String, Cell> open = new LinkedHashMap<>();
    private final Vocabulary vocabulary;
    private final Invariants invariants;

    private Limits(Vocabulary vocabulary, Invariants invariants) {
        this.vocabulary = vocabulary;
        this.invariants = invariants;
    }

    /** What facts always satisfy. */
    Invariants invariants() {
        return invariants;
    }

    /** The thresholds of a rulebook on a day. */
    public static Limits of(Rulebook rulebook, List<Threshold> inForce, Vocabulary vocabulary) {
        var limits = new Limits(vocabulary, new Invariants(vocabulary));
        inForce.forEach(each ->
                limits.byId.computeIfAbsent(each.id(), any -> new ArrayList<>()).add(each));
        for (Pack pack : rulebook.packs()) {
            limits.classes.putAll(pack.thresholds().classes());
        }
        return limits;
    }

    /** The same thresholds, where this one may take any value of its unit: what is asked of its bounds. */
    public Limits opening(String id) {
        var limits = new Limits(vocabulary, invariants);
        limits.byId.putAll(byId);
        limits.classes.putAll(classes);
        limits.open.putAll(open);
        of(id).stream().findFirst().ifPresent(each -> limits.open.put(id, cell(each)));
        return limits;
    }

    /** The cell of a threshold that may take any value. */
    public Optional<Cell> open(String id) {
        return Optional.ofNullable(open.get(id));
    }

    private static Cell cell(Threshold threshold) {
        Quantity quantity = threshold.quantity();
        var component = new Component(Threshold.class, threshold.id(), quantity.getClass(), quantity.unit());
        return new Cell(new FactType(Threshold.class, true, List.of()), component);
    }

    /** What a figure is compared with: the value of a threshold, or its cell while it is open. */
    Object side(Threshold threshold) {
        Cell cell = open.get(threshold.id());
        return cell == null ? threshold.quantity() : cell;
    }

    /** The values of an id that are in force, one for each class of client. */
    List<Threshold> of(String id) {
        return byId.getOrDefault(id, List.of());
    }

    /** What makes a client one for whom this value holds; nothing to say where it holds for all. */
    Optional<Comparison> condition(Threshold threshold) {
        return Optional.ofNullable(classes.get(threshold.id()))
                .flatMap(vocabulary::type)
                .flatMap(type -> condition(type, threshold.key()));
    }

    private static Optional<Comparison> condition(FactType type, String key) {
        for (Component component : type.components()) {
            if (component.type().isEnum()) {
                for (Object word : component.type().getEnumConstants()) {
                    var cell = new Cell(type, component);
                    Fact fact = FactMaker.make(type, Map.of(cell, word), About.organisation("Acme"));
                    if (fact instanceof Classified classified
                            && classified.classKey().equals(key)) {
                        return Optional.of(new Comparison(cell, Operator.EQUAL, word));
                    }
                }
            }
        }
        return Optional.empty();
    }
}
