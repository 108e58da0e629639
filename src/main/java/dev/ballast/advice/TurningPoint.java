package dev.ballast.advice;

import dev.ballast.profile.Figure;
import dev.ballast.unit.Printed;
import dev.ballast.unit.Quantity;
import java.util.List;

/**
 * The nearest value of one figure of the profile at which the advice is another, everything else as it is.
 *
 * @param figure the figure with its value now
 * @param to the value, rounded away from the turn, at which the rules were run again
 * @param gone the ids of the rules that speak now and no longer then, sorted
 * @param come the ids of the rules that are silent now and speak then, sorted
 */
public record TurningPoint(Figure figure, Quantity to, List<String> gone, List<String> come) {

    public TurningPoint {
        gone = List.copyOf(gone);
        come = List.copyOf(come);
    }

    /** The JSON pointer of the figure. */
    public String at() {
        return figure.at();
    }

    /** Whether a rule begins or ceases to speak here. */
    public boolean turns(String rule) {
        return gone.contains(rule) || come.contains(rule);
    }

    /** The change as a part of the value now: 0.2 for a figure that has to rise or fall by a fifth; of nothing, any is whole. */
    public double distance() {
        double now = figure.value().value();
        return now == 0 ? 1 : Math.abs((to.value() - now) / now);
    }

    /** {@code planned capex (financials) at USD 115 billion or less instead of USD 125 billion}. */
    public String statement() {
        var printed = Printed.of(to, figure.value());
        String way = to.value() < figure.value().value() ? "or less" : "or more";
        return "%s at %s %s instead of %s"
                .formatted(LineWords.of(List.of(at())).get(0), printed.left(), way, printed.right());
    }
}
