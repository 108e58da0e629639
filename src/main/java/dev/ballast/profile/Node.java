package dev.ballast.profile;

import dev.ballast.fact.Visible;
import java.util.List;
import java.util.Map;

/** One value of a JSON text and where it stands. */
sealed interface Node {

    Spot spot();

    /** What a reader of an error is told was found. */
    String shown();

    /** Members in the order of the text; of two with one name, the first. */
    record Group(Spot spot, Map<String, Node> members) implements Node {

        @Override
        public String shown() {
            return "an object";
        }
    }

    /** A list. */
    record Row(Spot spot, List<Node> items) implements Node {

        @Override
        public String shown() {
            return "a list";
        }
    }

    /** A string. */
    record Text(Spot spot, String text) implements Node {

        @Override
        public String shown() {
            return Visible.quoted(text);
        }
    }

    /** A number as it was written, or one of the words {@code NaN} and {@code Infinity}. */
    record Numeral(Spot spot, String text) implements Node {

        @Override
        public String shown() {
            return Visible.plain(text);
        }
    }

    /** One of the words {@code true}, {@code false} and {@code null}. */
    record Word(Spot spot, String shown) implements Node {}
}
