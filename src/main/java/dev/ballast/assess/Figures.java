package dev.ballast.assess;

import dev.ballast.assess.Trial.Measured;
import dev.ballast.fact.About;
import dev.ballast.fact.Direction;
import dev.ballast.fact.Fact;
import dev.ballast.rulebook.Component;
import dev.ballast.unit.Money;
import dev.ballast.unit.Quantity;
import dev.ballast.unit.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The figures of a client before and after a change. */
final class Figures {

    /** What a board asks of any change, whatever it is for. */
    private static final List<String> ASKED = List.of(
            "LiquidityCover.ratio",
            "Coverage.minimum",
            "Coverage.shortfall",
            "DebtRoom.amount",
            "Leverage.adjusted",
            "CovenantHeadroom.least",
            "CollateralPath.monthsUnderWater",
            "Hedge.regret");

    private final List<Fact> before;
    private final List<Fact> after;

    Figures(List<Fact> before, List<Fact> after) {
        this.before = before;
        this.after = after;
    }

    /** Whether the figure is better about one of these and worse about none; one that is gone is worse. */
    boolean improve(Aim aim) {
        Component figure = component(aim.figure());
        int sign = aim.better() == Direction.MORE ? 1 : -1;
        boolean isBetter = false;
        boolean isWorse = false;
        for (Fact fact : meant(figure, aim.about())) {
            double was = ((Quantity) figure.of(fact)).value();
            double gain =
                    after(figure, fact).map(now -> sign * (now.value() - was)).orElse(-1.0);
            isBetter |= gain > 0;
            isWorse |= gain < 0;
        }
        return isBetter && !isWorse;
    }

    /** The figure before and after, about each of these. */
    List<Measured> measured(Aim aim) {
        Component figure = component(aim.figure());
        return meant(figure, aim.about()).stream()
                .map(fact -> measured(aim.figure(), figure, fact))
                .toList();
    }

    /** By how much all amounts of this path together are less afterwards; empty when none is told before or after. */
    Optional<Money> spared(String path) {
        Component figure = component(path);
        return sum(figure, before)
                .flatMap(was -> sum(figure, after).map(now -> Money.of(was.currency(), was.value() - now.value())));
    }

    private static Optional<Money> sum(Component figure, List<Fact> facts) {
        return facts.stream()
                .filter(fact -> fact.getClass() == figure.owner())
                .map(fact -> (Money) figure.of(fact))
                .reduce(Money::plus);
    }

    /** What is asked of any change and is another figure afterwards, without the one that is told already. */
    List<Measured> effects(String told) {
        var effects = new ArrayList<Measured>();
        for (String path : ASKED) {
            Component figure = component(path);
            if (!path.equals(told)) {
                before.stream()
                        .filter(fact -> fact.getClass() == figure.owner() && tells(figure, fact))
                        .map(fact -> measured(path, figure, fact))
                        .filter(each -> !each.before().equals(each.after()))
                        .forEach(effects::add);
            }
        }
        return effects;
    }

    /** A multiple of what is not there says nothing: the less debt, the further below zero. */
    private boolean tells(Component figure, Fact fact) {
        return figure.unit() != Unit.RATIO
                || (((Quantity) figure.of(fact)).value() >= 0
                        && after(figure, fact).filter(now -> now.value() < 0).isEmpty());
    }

    private Measured measured(String path, Component figure, Fact fact) {
        return new Measured(
                path,
                fact.about().id(),
                figure.of(fact).toString(),
                after(figure, fact).map(Quantity::toString).orElse("no longer there"));
    }

    /** The facts with the figure about one of these; where there is none, those about the whole organisation. */
    private List<Fact> meant(Component figure, Set<About> about) {
        List<Fact> all = before.stream()
                .filter(fact -> fact.getClass() == figure.owner())
                .toList();
        List<Fact> meant =
                all.stream().filter(fact -> about.contains(fact.about())).toList();
        return meant.isEmpty()
                ? all.stream()
                        .filter(fact -> fact.about().kind().equals("organisation"))
                        .toList()
                : meant;
    }

    private Optional<Quantity> after(Component figure, Fact fact) {
        return after.stream()
                .filter(other ->
                        other.getClass() == fact.getClass() && other.about().equals(fact.about()))
                .findFirst()
                .map(other -> (Quantity) figure.of(other));
    }

    private static Component component(String path) {
        int dot = path.indexOf('.');
        return Rules.vocabulary()
                .type(path.substring(0, dot))
                .flatMap(type -> type.component(path.substring(dot + 1)))
                .orElseThrow(() -> new IllegalStateException("no such figure: " + path));
    }
}
