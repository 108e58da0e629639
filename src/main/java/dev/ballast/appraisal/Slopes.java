package dev.ballast.appraisal;

import dev.ballast.profile.Figure;
import dev.ballast.unit.Money;
import dev.ballast.unit.Quantity;
import dev.ballast.unit.Unit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How one term answered each input that was moved: as one that is added, one that is taken away, or in another way. */
final class Slopes {

    /** A quantity keeps ten digits. */
    private static final double DIGITS = 1e-9;

    /** What ten digits of a large term leave of a small move. */
    private static final double NEAR = 1e-3;

    /** Each once, though a term may stand in several steps. */
    private final Set<Origin.Part> parts = new LinkedHashSet<>();

    private boolean isSum = true;

    void add(Figure figure, Quantity moved, Quantity was, Quantity now) {
        double change = now.value() - was.value();
        if (Math.abs(change) <= DIGITS * Math.max(Math.abs(was.value()), Math.abs(now.value()))) {
            return;
        }
        double slope = change / (moved.value() - figure.value().value());
        if (!isAlike(was, figure.value()) || Math.abs(Math.abs(slope) - 1) > NEAR) {
            isSum = false;
            return;
        }
        parts.add(new Origin.Part(figure.at(), slope > 0));
    }

    /** The sum, if its parts make the term to all digits that are kept. */
    Optional<Origin> origin(Quantity term, Map<String, Quantity> figures) {
        if (!isSum || parts.isEmpty()) {
            return Optional.empty();
        }
        double made = 0;
        double largest = Math.abs(term.value());
        for (Origin.Part part : parts) {
            Quantity figure = figures.get(part.at());
            double value = figure == null ? Double.NaN : figure.value();
            made += part.isAdded() ? value : -value;
            largest = Math.max(largest, Math.abs(value));
        }
        double rest = term.value() - made;
        boolean isPart = term.unit() == Unit.SHARE || term.unit() == Unit.RATE;
        double constant = isPart && Math.abs(rest - 1) <= DIGITS ? 1 : 0;
        return Math.abs(rest - constant) <= DIGITS * largest
                ? Optional.of(new Origin(constant, List.copyOf(parts)))
                : Optional.empty();
    }

    private static boolean isAlike(Quantity one, Quantity other) {
        return one.unit() == other.unit()
                && (!(one instanceof Money money)
                        || (other instanceof Money amount && money.currency().equals(amount.currency())));
    }
}
