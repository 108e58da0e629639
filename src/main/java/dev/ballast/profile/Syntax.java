package dev.ballast.profile;

import dev.ballast.fact.Visible;
import java.nio.CharBuffer;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/** Says in our words where a text stops being JSON, and how such faults are usually mended. */
final class Syntax {

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern LEADING_ZERO = Pattern.compile("(^|[^0-9.])0[0-9]");

    private Syntax() {}

    static void report(JacksonException broken, CharBuffer text, Problems problems) {
        TokenStreamLocation location = broken.getLocation();
        if (location == null) {
            throw new IllegalStateException("no place named", broken);
        }
        Spot spot = new Spot(location.getLineNr(), location.getColumnNr(), "");
        int at = (int) Math.max(0, Math.min(location.getCharOffset(), text.length()));
        boolean isEnd = broken instanceof UnexpectedEndOfInputException || at == text.length();
        String found = isEnd ? "the end of the file" : "text that is not JSON, near " + around(text, at);
        String fix = isEnd ? "Close what is still open: a quote, a bracket or a brace." : fix(text, at);
        problems.add(spot, "not-json", found, "JSON by RFC 8259", fix);
    }

    private static String around(CharBuffer text, int at) {
        String near = text.subSequence(Math.max(0, at - 12), Math.min(text.length(), at + 12))
                .toString();
        return Visible.quoted(BLANKS.matcher(near).replaceAll(" "));
    }

    private static String fix(CharBuffer text, int at) {
        String before = text.subSequence(Math.max(0, at - 2), at).toString();
        String near = before + text.subSequence(at, Math.min(text.length(), at + 2));
        if (near.indexOf('\'') >= 0) {
            return "Use double quotes.";
        }
        if (near.contains("//") || near.contains("/*") || near.indexOf('#') >= 0) {
            return "Remove the comment; JSON has none. Say where figures come from in \"sources\".";
        }
        if (LEADING_ZERO.matcher(near).find()) {
            return "Leave out zeros before the first digit.";
        }
        if (lastMark(text, at) == ',') {
            return "Remove the comma before the closing bracket.";
        }
        return "Look just before this place for a comma, colon or quote that is missing, or a line break inside a text.";
    }

    /** The last character before the place that is neither blank nor a closing bracket. */
    private static char lastMark(CharBuffer text, int at) {
        for (int back = Math.min(at, text.length() - 1); back >= 0; back--) {
            char mark = text.charAt(back);
            if (mark > ' ' && mark != '}' && mark != ']') {
                return mark;
            }
        }
        return ' ';
    }
}
