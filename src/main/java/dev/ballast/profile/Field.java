package dev.ballast.profile;

import dev.ballast.unit.Quantity;
import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;

/**
 * One member of a record: its name in JSON, what may stand there, and whether something must.
 *
 * @param accessor reads the component of a record
 * @param isOptional true when it may be left out and nothing then takes its place
 * @param assumptionId the assumption that fills it when it is left out; absent when none may
 */
record Field(
        String name,
        Shape shape,
        Described described,
        Method accessor,
        boolean isOptional,
        @Nullable String assumptionId) {

    boolean isRequired() {
        return !isOptional && assumptionId == null;
    }

    /** The name in words; the unit that ends a name is left to the description. */
    String title() {
        String words = name.replaceFirst("_(decimal|count|ratio|mw|months)$", "");
        return words.replace('_', ' ').replaceFirst("^it ", "IT ");
    }

    /** The meaning, and what stands there when nothing is given. */
    String description() {
        return assumptionId == null
                ? described.value()
                : described.value() + " When it is left out, the assumption " + assumptionId + " takes its place.";
    }

    /** What takes the place of the member that this group lacks; null for nothing, which a required member reports. */
    @Nullable Object absent(Node.Group group, Reading reading) {
        Parameters inForce = reading.inForce();
        if (assumptionId != null && inForce != null) {
            return filled(group.spot().member(name), inForce.assumption(assumptionId), reading);
        }
        if (isRequired()) {
            reading.problem(group.spot().member(name), "missing", "nothing", shape.allowed(), "Add " + shown() + ".");
        }
        return null;
    }

    /** The value that stands here; null after a problem was reported. */
    @Nullable Object present(Node member, Reading reading) {
        boolean isNull = member instanceof Node.Word word && word.shown().equals("null");
        return isNull && !isRequired()
                ? reading.wrongType(member, shape.allowed(), "Leave the field out.")
                : shape.read(member, reading);
    }

    private @Nullable Object filled(Spot spot, Assumption assumption, Reading reading) {
        Object value = Filling.of(assumption, reading.currency());
        if (value == null && !reading.isCurrencyKnown()) {
            return null;
        }
        if (value == null) {
            String fix = "Add " + shown() + "; the assumption " + assumption.id() + " is in another currency.";
            reading.problem(spot, "missing", "nothing", shape.allowed(), fix);
            return null;
        }
        return reading.fill(spot, assumption, value, Amount.shown((Quantity) value));
    }

    private String shown() {
        String example = described.example();
        if (example.isEmpty()) {
            return '"' + name + '"';
        }
        return '"' + name + "\", such as " + (shape instanceof AmountShape ? example : '"' + example + '"');
    }
}
