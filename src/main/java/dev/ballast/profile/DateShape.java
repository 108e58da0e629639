package dev.ballast.profile;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A calendar date, at most so many years before and after the as-of date.
 *
 * @param isCompared false for dates that stand for themselves, such as the as-of date
 * @param yearsBefore zero for dates that must lie after the as-of date
 */
record DateShape(boolean isCompared, double yearsBefore, double yearsAfter, String example) implements Shape {

    private static final Pattern FORM = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final double CENTURIES = 1000;
    private static final int LAST_YEAR_TO_GUESS = 2049;

    static DateShape of(Described described) {
        return new DateShape(described.max() < CENTURIES, described.min(), described.max(), described.example());
    }

    @Override
    public @Nullable Object read(Node node, Reading reading) {
        LocalDate date = parsed(node);
        if (date == null) {
            String fix = "Write a date, such as " + example + ".";
            if (node instanceof Node.Text text) {
                if (FORM.matcher(text.text()).matches()) {
                    fix = "That day does not exist; write one that does, such as " + example + ".";
                }
                reading.problem(node.spot(), "not-a-date", node.shown(), allowed(), fix);
                return null;
            }
            return reading.wrongType(node, allowed(), fix);
        }
        LocalDate asOf = reading.asOf();
        if (isCompared && asOf != null) {
            LocalDate first = asOf.minusMonths(Math.round(yearsBefore * 12)).plusDays(yearsBefore == 0 ? 1 : 0);
            LocalDate last = asOf.plusMonths(Math.round(yearsAfter * 12));
            if (date.isBefore(first) || date.isAfter(last)) {
                String allowed = "a date from " + first + " to " + last;
                reading.problem(node.spot(), "out-of-range", node.shown(), allowed, fix(date, first, last));
                return null;
            }
        }
        return reading.keep(node.spot(), date, date.toString());
    }

    /** The date that stands here, or null when none does; reports nothing. */
    static @Nullable LocalDate parsed(@Nullable Node node) {
        if (!(node instanceof Node.Text text) || !FORM.matcher(text.text()).matches()) {
            return null;
        }
        try {
            return LocalDate.parse(text.text());
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    /**
     * Suggests the same day of this century when that would be allowed and is near; 9999-12-31 stands for no end rather
     * than for 2099.
     */
    static String fix(LocalDate date, LocalDate first, LocalDate last) {
        LocalDate meant = date.withYear(2000 + date.getYear() % 100);
        boolean fits = !meant.isBefore(first) && !meant.isAfter(last) && meant.getYear() <= LAST_YEAR_TO_GUESS;
        return fits ? "Did you mean " + meant + "?" : "Write a date from " + first + " to " + last + ".";
    }

    @Override
    public String allowed() {
        return "a date as year-month-day";
    }

    @Override
    public Map<String, Object> schema() {
        return Keywords.of("type", "string", "format", "date");
    }

    @Override
    public Object written(Object value, String pointer, Provenance provenance) {
        return value.toString();
    }
}
