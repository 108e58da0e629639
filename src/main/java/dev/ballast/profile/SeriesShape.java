package dev.ballast.profile;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A figure for each hour as CSV in one text: numbers that are not negative between commas or line ends. */
record SeriesShape(int least, int most, double max) implements Shape {

    private static final Pattern BETWEEN = Pattern.compile("\\s*(?:,|\\r?\\n)\\s*");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,12}(?:\\.[0-9]{1,12})?");
    private static final int LONGEST_NUMBER = 26;

    static SeriesShape of(Described described, double max) {
        return new SeriesShape((int) described.min(), (int) described.max(), max);
    }

    @Override
    public @Nullable Object read(Node node, Reading reading) {
        if (!(node instanceof Node.Text text)) {
            return reading.wrongType(node, allowed(), "Write the numbers as CSV in one text in double quotes.");
        }
        String[] cells = BETWEEN.split(text.text().strip(), -1);
        if (cells.length < least || cells.length > most) {
            reading.problem(
                    node.spot(), "bad-series", cells.length + " numbers", allowed(), "Write one number an hour.");
            return null;
        }
        var values = new double[cells.length];
        for (int hour = 0; hour < cells.length; hour++) {
            String cell = cells[hour];
            boolean isNumber = NUMBER.matcher(cell).matches();
            if (!isNumber || Double.parseDouble(cell) > max) {
                String found = "number " + (hour + 1) + " of " + cells.length;
                reading.problem(node.spot(), "bad-series", found, allowed(), "Write it in plain digits, such as 6000.");
                return null;
            }
            values[hour] = Double.parseDouble(cell);
        }
        var series = new HourlySeries(values);
        return reading.keep(node.spot(), series, series.toString());
    }

    @Override
    public String allowed() {
        return "%d to %d numbers from 0 to %s between commas or line ends"
                .formatted(least, most, Amount.COUNT.shown(Long.toString((long) max), Amount.NO_CURRENCY));
    }

    @Override
    public Map<String, Object> schema() {
        var keywords = new LinkedHashMap<String, Object>();
        keywords.put("type", "string");
        keywords.put("maxLength", most * LONGEST_NUMBER);
        return keywords;
    }

    @Override
    public Object written(Object value, String pointer, Provenance provenance) {
        return ((HourlySeries) value).csv();
    }
}
