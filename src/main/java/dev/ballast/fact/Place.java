package dev.ballast.fact;

/**
 * Where something stands in a file: line and column from one, and the JSON pointer or the rule element.
 *
 * @param line zero when there is no line to name
 */
public record Place(String file, int line, int column, String pointer) {

    /** {@code profile.json:14:9 /financing/instruments/1/rate_decimal}, leaving out what is not known. */
    @Override
    public String toString() {
        String at = line == 0 ? file : file + ":" + line + ":" + column;
        return pointer.isEmpty() ? at : at + " " + pointer;
    }
}
