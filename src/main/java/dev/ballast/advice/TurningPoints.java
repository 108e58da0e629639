package dev.ballast.advice;

import dev.ballast.appraisal.Appraisal;
import dev.ballast.fact.Fact;
import dev.ballast.fact.Input;
import dev.ballast.profile.Evidence;
import dev.ballast.profile.Figure;
import dev.ballast.profile.Figures;
import dev.ballast.rulebook.Judgement;
import dev.ballast.rulebook.RulesInForce;
import dev.ballast.unit.Quantity;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Finds what would change the advice: each figure is moved away from its value, up and down, the models are run again
 * and all rules judged again, and where other rules speak the turn is closed in on by halving. Between two values that
 * were tried a turn and its return may hide; what is found was seen.
 */
public final class TurningPoints {

    /** How far a figure is moved, as multiples of its value: small steps first, for the nearest turn is wanted. */
    private static final List<Double> UP = List.of(1.02, 1.05, 1.1, 1.2, 1.35, 1.5, 1.75, 2.0, 3.0, 5.0, 10.0);

    private static final List<Double> DOWN = List.of(0.98, 0.95, 0.9, 0.8, 0.7, 0.6, 0.5, 0.35, 0.2, 0.1, 0.0);

    /** The turn is known to this part of the value. */
    private static final double CLOSE = 1e-4;

    /** Rounding moves a turn by no more than this part of the change. */
    private static final double NEAR = 0.05;

    private static final int MOST_DIGITS = 6;

    private final Figures figures;
    private final RulesInForce rules;
    private final Predicate<Evidence> isProfile;
    private final String kind;

    private TurningPoints(Evidence evidence, RulesInForce rules, Predicate<Evidence> isProfile) {
        this.figures = Figures.of(evidence);
        this.rules = rules;
        this.isProfile = isProfile;
        this.kind = Appraisal.kind(evidence);
    }

    /**
     * The turning points of these figures, the nearest first; each was confirmed by the engine. A figure of nothing is
     * passed over, for no multiple of it is more.
     *
     * @param pointers the figures to move; those that hold no number are passed over
     * @param isProfile whether the reader would take a changed profile: a value that it refuses is no advice
     */
    public static List<TurningPoint> of(
            Evidence evidence, RulesInForce rules, Collection<String> pointers, Predicate<Evidence> isProfile) {
        var search = new TurningPoints(evidence, rules, isProfile);
        Set<String> now = search.speaking(evidence);
        return new TreeSet<>(pointers)
                .parallelStream()
                        .flatMap(pointer -> search.figures.at(pointer).stream())
                        .flatMap(figure -> search.along(figure, now).stream())
                        .filter(search::isConfirmed)
                        .sorted(Comparator.comparingDouble(TurningPoint::distance)
                                .thenComparing(TurningPoint::at)
                                .thenComparingDouble(point -> point.to().value()))
                        .toList();
    }

    /** Every figure that these facts rest on. */
    public static Set<String> figuresOf(Collection<Fact> facts) {
        return Confidence.lines(facts).stream().map(Input::at).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Every figure that the facts rest on which a rule reads, itself or through the rules that it reads. */
    public static Set<String> figuresOf(Collection<Fact> facts, RulesInForce rules, String ruleId) {
        Set<Class<?>> types = rules.typesBehind(ruleId);
        return figuresOf(
                facts.stream().filter(fact -> types.contains(fact.getClass())).toList());
    }

    private List<TurningPoint> along(Figure figure, Set<String> now) {
        var points = new ArrayList<TurningPoint>();
        for (List<Double> way : List.of(UP, DOWN)) {
            points.addAll(along(figure, way, now));
        }
        return points;
    }

    /** Each rule is named at its nearest turn alone, though it stays turned beyond. */
    private List<TurningPoint> along(Figure figure, List<Double> way, Set<String> now) {
        var points = new ArrayList<TurningPoint>();
        var turned = new TreeSet<String>();
        double last = figure.value().value();
        Set<String> before = now;
        for (double factor : way) {
            double next = Math.max(
                    figure.least(), Math.min(figure.most(), figure.value().value() * factor));
            Set<String> then = speaking(figure, next);
            while (!then.equals(before) && last != next) {
                double value = turn(figure, last, next, before);
                point(figure, value, now, Set.copyOf(turned)).ifPresent(point -> {
                    points.add(point);
                    turned.addAll(point.gone());
                    turned.addAll(point.come());
                });
                last = value;
                before = speaking(figure, value);
            }
            last = next;
            before = then;
        }
        return points;
    }

    /** The first turn between two values, where other rules speak than did at the first of them. */
    private double turn(Figure figure, double same, double other, Set<String> before) {
        double near = same;
        double far = other;
        double enough = CLOSE * Math.max(Math.abs(figure.value().value()), Math.abs(other));
        while (Math.abs(far - near) > enough) {
            double middle = near + (far - near) / 2;
            if (speaking(figure, middle).equals(before)) {
                near = middle;
            } else {
                far = middle;
            }
        }
        return rounded(figure, near, far, other);
    }

    /** The value with the fewest digits at or beyond a turn, and not beyond the end, at which the same rules speak. */
    private double rounded(Figure figure, double near, double far, double end) {
        Set<String> then = speaking(figure, far);
        for (int digits = 2; digits <= MOST_DIGITS; digits++) {
            double value = Digits.away(far, near, digits);
            boolean isNear = Math.abs(value - far)
                    <= NEAR * Math.abs(far - figure.value().value());
            boolean isBeforeEnd = Math.abs(value - near) <= Math.abs(end - near);
            if (isNear && isBeforeEnd && speaking(figure, value).equals(then)) {
                return value;
            }
        }
        return far;
    }

    private Optional<TurningPoint> point(Figure figure, double value, Set<String> now, Set<String> turned) {
        Set<String> then = speaking(figure, value);
        var gone = new TreeSet<>(now);
        gone.removeAll(then);
        gone.removeAll(turned);
        var come = new TreeSet<>(then);
        come.removeAll(now);
        come.removeAll(turned);
        boolean turns = !gone.isEmpty() || !come.isEmpty();
        return turns
                ? Optional.of(new TurningPoint(figure, figure.of(value), List.copyOf(gone), List.copyOf(come)))
                : Optional.empty();
    }

    /** The engine judges the changed profile as the trees did, and the reader takes it. */
    private boolean isConfirmed(TurningPoint point) {
        Evidence changed = with(point.figure(), point.to().value());
        return isProfile.test(changed)
                && speaking(Appraisal.of(changed, rules).judgement())
                        .equals(speaking(rules.judgeTrees(Appraisal.facts(changed), kind)));
    }

    private Set<String> speaking(Figure figure, double value) {
        return speaking(with(figure, value).unsourced());
    }

    private Set<String> speaking(Evidence changed) {
        return speaking(rules.judgeTrees(Appraisal.facts(changed), kind));
    }

    private static Set<String> speaking(Judgement judgement) {
        return judgement.matches().stream()
                .map(match -> match.rule().id())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Evidence with(Figure figure, double value) {
        var changed = new TreeMap<String, Quantity>();
        changed.put(figure.at(), figure.of(value));
        return figures.with(changed);
    }
}
