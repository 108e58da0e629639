package dev.ballast.finance;

import dev.ballast.fact.Inputs;
import dev.ballast.profile.Evidence;
import dev.ballast.profile.Instrument;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** The names of the figures that one fact rests on, each once, in the order in which the model reads them. */
public final class InputNames {

    private static final String INSTRUMENTS = "/financing/instruments/";
    private static final String BALLOON = "detail/balloon_share";

    private final Set<String> names = new LinkedHashSet<>();

    /** Pointers, or parameters as {@code assumption:coverage.cap}. */
    public InputNames add(String... more) {
        names.addAll(List.of(more));
        return this;
    }

    public InputNames addAll(Collection<String> more) {
        names.addAll(more);
        return this;
    }

    /** The name, when the condition holds on which the fact reads it. */
    public InputNames addIf(boolean reads, String name) {
        if (reads) {
            names.add(name);
        }
        return this;
    }

    /** How every instrument is repaid. */
    public InputNames eachRepayment() {
        return each("repayment").each(BALLOON);
    }

    /** How one instrument is repaid. */
    public InputNames repayment(int index, Instrument instrument) {
        boolean hasBalloon = instrument.detail() != null && instrument.detail().balloonShare() != null;
        return add(at(index, "repayment")).addIf(hasBalloon, at(index, BALLOON));
    }

    /** A field of every instrument. */
    public InputNames each(String field) {
        names.add(INSTRUMENTS + "*/" + field);
        return this;
    }

    /** A field of the instruments of which the fact reads it. */
    public InputNames each(DebtBook debt, String field, Predicate<Instrument> reads) {
        var instruments = debt.instruments();
        if (!debt.has(reads.negate())) {
            return each(field);
        }
        for (int index = 0; index < instruments.size(); index++) {
            addIf(reads.test(instruments.get(index)), at(index, field));
        }
        return this;
    }

    /** The pointer to a field of one instrument. */
    public static String at(int index, String field) {
        return INSTRUMENTS + index + "/" + field;
    }

    public Inputs of(Evidence evidence) {
        return evidence.inputs(names.toArray(String[]::new));
    }
}
