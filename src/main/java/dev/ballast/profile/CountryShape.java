package dev.ballast.profile;

import dev.ballast.unit.Country;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The code of a country, by which the packs of jurisdictions are chosen. */
record CountryShape() implements Shape {

    @Override
    public @Nullable Object read(Node node, Reading reading) {
        if (!(node instanceof Node.Text text)) {
            return reading.wrongType(node, allowed(), "Write the code of a country, such as IE.");
        }
        if (Country.isKnown(text.text())) {
            return reading.keep(node.spot(), new Country(text.text()), text.text());
        }
        String upper = text.text().toUpperCase(Locale.ROOT);
        String fix =
                Country.isKnown(upper) ? "Did you mean " + upper + "?" : "Write the code of a country, such as IE.";
        reading.problem(node.spot(), "unknown-country", node.shown(), allowed(), fix);
        return null;
    }

    @Override
    public String allowed() {
        return "an ISO 3166-1 code of two capital letters";
    }

    @Override
    public Map<String, Object> schema() {
        return Keywords.of("type", "string", "pattern", "^[A-Z]{2}$");
    }

    @Override
    public Object written(Object value, String pointer, Provenance provenance) {
        return value.toString();
    }
}
