package dev.ballast.profile;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one line of the profile asks for, in the words of its schema.
 *
 * @param at its pointer, with the numbers of list entries
 * @param title its name in words
 * @param description its meaning, and the assumption that takes its place when nothing is given
 * @param sort the kind of value
 * @param isRequired whether nothing may take its place
 * @param example a value as a profile has it; empty for a group
 * @param choices the words to choose from; empty when any value may stand there
 */
public record Asked(
        String at,
        String title,
        String description,
        Sort sort,
        boolean isRequired,
        String example,
        List<String> choices) {

    /** The kinds of value; a group holds lines of its own. */
    public enum Sort {
        MONEY,
        SHARE,
        RATE,
        RATIO,
        MONTHS,
        COUNT,
        POWER,
        FLOP,
        PLAIN,
        DATE,
        CURRENCY,
        TEXT,
        CHOICE,
        GROUP
    }

    public Asked {
        choices = List.copyOf(choices);
    }

    /**
     * The line at this pointer.
     *
     * @throws IllegalArgumentException when no profile has such a line
     */
    public static Asked of(String pointer) {
        Field field = field(pointer);
        if (field == null) {
            throw new IllegalArgumentException("no profile has a line " + pointer);
        }
        List<String> choices = field.shape() instanceof ChoiceShape choice
                ? List.copyOf(choice.byWord().keySet())
                : List.of();
        return new Asked(
                pointer,
                field.title(),
                field.description(),
                sort(field.shape()),
                field.isRequired(),
                field.described().example(),
                choices);
    }

    private static Sort sort(Shape shape) {
        if (shape instanceof AmountShape amount) {
            return Sort.valueOf(amount.amount().name());
        }
        if (shape instanceof DateShape) {
            return Sort.DATE;
        }
        if (shape instanceof CurrencyShape) {
            return Sort.CURRENCY;
        }
        if (shape instanceof ChoiceShape) {
            return Sort.CHOICE;
        }
        return shape instanceof TextShape ? Sort.TEXT : Sort.GROUP;
    }

    /** {@code The financial covenants besides that one; …} for its pointer; the pointer itself where none is known. */
    public static String words(String pointer) {
        Field field = field(pointer);
        return field == null ? pointer : field.described().value().replaceFirst("\\.$", "");
    }

    /** The field at this pointer; for an entry of a list the list's own, null when there is none. */
    private static @Nullable Field field(String pointer) {
        Shape shape = ProfileReader.SHAPE;
        Field found = null;
        for (String name : pointer.substring(1).split("/", -1)) {
            if (shape instanceof ListShape list) {
                shape = list.element();
            } else if (shape instanceof RecordShape fields) {
                found = fields.fields().stream()
                        .filter(each -> each.name().equals(name))
                        .findFirst()
                        .orElse(null);
                if (found == null) {
                    return null;
                }
                shape = found.shape();
            }
        }
        return found;
    }
}
