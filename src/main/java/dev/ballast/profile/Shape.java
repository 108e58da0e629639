package dev.ballast.profile;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What may stand in one place of a JSON text: the one description that reads it, publishes it as JSON Schema, and
 * writes it back.
 */
sealed interface Shape
        permits AmountShape,
                DateShape,
                CurrencyShape,
                CountryShape,
                TextShape,
                ChoiceShape,
                FlagShape,
                SeriesShape,
                RecordShape,
                ListShape {

    /** The value that stands here, or null after a problem was reported. */
    @Nullable Object read(Node node, Reading reading);

    /** What may stand here, as a clause. */
    String allowed();

    /** The keywords of JSON Schema that say the same, in the order in which they are printed. */
    Map<String, Object> schema();

    /** A value that could stand here, as JSON; empty when the shape is not a single value. */
    default Map<String, Object> examples(Described described) {
        return described.example().isEmpty() ? Map.of() : Map.of("examples", List.of(described.example()));
    }

    /** The value as JSON, for canonical text. */
    Object written(Object value, String pointer, Provenance provenance);
}
