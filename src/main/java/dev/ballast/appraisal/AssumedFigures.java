package dev.ballast.appraisal;

import dev.ballast.fact.Fact;
import dev.ballast.fact.FactsByType;
import dev.ballast.fact.Input;
import dev.ballast.fact.Inputs;
import dev.ballast.profile.Assumption;
import dev.ballast.profile.Evidence;
import dev.ballast.profile.Figure;
import dev.ballast.profile.Figures;
import dev.ballast.unit.Money;
import dev.ballast.unit.Quantity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The figures of one client that were assumed. A line that an assumption filled moves within the range of the
 * assumption; a line that the client marked as assumed moves by a fifth, together with the lines assumed for the same
 * reason. Words and dates that were assumed do not move. A parameter moves within its own range, alone.
 */
public final class AssumedFigures implements Variations {

    /** The parameter that says by how much a line moves whose range nobody stated. */
    private static final String SWING = "assumed-input.swing";

    private final Evidence evidence;
    private final Figures figures;
    private final List<Swing> swings;
    private final List<Swing> parameters;
    private final Standing standing;

    private AssumedFigures(Evidence evidence, List<Fact> facts, List<Swing> parameters) {
        this.evidence = evidence;
        this.figures = Figures.of(evidence);
        this.swings = swings(evidence);
        this.parameters = parameters;
        this.standing = Standing.of(facts);
    }

    /**
     * The assumed figures of one client.
     *
     * @param facts all that the models made of this evidence, with their inputs
     */
    public static AssumedFigures of(Evidence evidence, List<Fact> facts) {
        return new AssumedFigures(evidence, facts, parameters(evidence, facts));
    }

    /** The same without the parameters of the models, for who does not print what those would change. */
    public static AssumedFigures ofClient(Evidence evidence, List<Fact> facts) {
        return new AssumedFigures(evidence, facts, List.of());
    }

    @Override
    public List<Swing> swings() {
        return swings;
    }

    @Override
    public List<Swing> parameters() {
        return parameters;
    }

    @Override
    public FactsByType facts(Swing swing, End end) {
        return swing.isParameter() ? parameter(swing.name(), swing.lines().get(0), end) : figures(swing, end);
    }

    private FactsByType parameter(String id, Swing.Line line, End end) {
        var moved = new Evidence(
                evidence.profile(),
                evidence.provenance(),
                evidence.parameters().with(id, line.at(end)),
                evidence.declared());
        return Appraisal.moved(moved.unsourced(), standing, Set.of(line.at()));
    }

    private FactsByType figures(Swing swing, End end) {
        var numbers = new TreeMap<String, Quantity>();
        swing.lines().forEach(line -> numbers.put(line.at(), line.at(end)));
        return Appraisal.moved(figures.with(numbers).unsourced(), standing, numbers.keySet());
    }

    private static List<Swing> parameters(Evidence evidence, List<Fact> facts) {
        return Inputs.parameters(facts).stream()
                .map(Input::at)
                .map(at -> evidence.parameters().assumption(at.substring(Input.PARAMETER.length())))
                .map(one -> new Swing(
                        one.id(),
                        List.of(new Swing.Line(Input.PARAMETER + one.id(), one.quantity(), one.low(), one.high()))))
                .filter(swing -> swing.lines().get(0).hasRange())
                .toList();
    }

    private List<Swing> swings(Evidence evidence) {
        Map<String, List<Swing.Line>> byReason = new LinkedHashMap<>();
        Map<String, String> names = new LinkedHashMap<>();
        for (Input line : evidence.provenance().assumed()) {
            figures.at(line.at()).ifPresent(figure -> {
                String ground = evidence.provenance().ground(line.at());
                String reason = line.source().isEmpty() ? ground : line.source();
                names.putIfAbsent(reason, ground);
                Swing.Line range = range(figure);
                if (range.hasRange()) {
                    byReason.computeIfAbsent(reason, key -> new ArrayList<>()).add(range);
                }
            });
        }
        var swings = new ArrayList<Swing>();
        byReason.forEach((reason, lines) -> swings.add(new Swing(names.getOrDefault(reason, reason), lines)));
        return List.copyOf(swings);
    }

    private Swing.Line range(Figure figure) {
        Assumption filledBy = evidence.provenance().filled().get(figure.at());
        if (filledBy != null && isOf(figure.value(), filledBy.low())) {
            return new Swing.Line(figure.at(), figure.value(), filledBy.low(), filledBy.high());
        }
        double share = evidence.parameters().share(SWING).value();
        return new Swing.Line(figure.at(), figure.value(), figure.moved(-share), figure.moved(share));
    }

    /** False for an amount of nothing that was filled in another currency than the assumption's. */
    private static boolean isOf(Quantity value, Quantity bound) {
        return !(value instanceof Money money)
                || (bound instanceof Money other && money.currency().equals(other.currency()));
    }
}
