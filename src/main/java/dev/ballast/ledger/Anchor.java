package dev.ballast.ledger;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The head of a ledger at some moment, to be kept elsewhere: a ledger that was cut or rewritten no longer agrees with it.
 *
 * @param number of the last entry
 * @param digest of the last entry
 * @param signature of the last entry
 */
public record Anchor(long number, String digest, String signature) {

    private static final Pattern FORM =
            Pattern.compile("ballast ledger anchor 1\\R(\\d{1,18})\\R([0-9a-f]{64})\\R([0-9A-Za-z+/=]+)\\R?");

    static Anchor of(Entry last) {
        return new Anchor(last.number(), last.digest(), last.signature());
    }

    /** The anchor in the text of a file; empty when it is none. */
    public static Optional<Anchor> parse(String text) {
        Matcher form = FORM.matcher(text);
        return form.matches()
                ? Optional.of(new Anchor(Long.parseLong(form.group(1)), form.group(2), form.group(3)))
                : Optional.empty();
    }

    /** The text of the file. */
    public String text() {
        return "ballast ledger anchor 1\n%d\n%s\n%s\n".formatted(number, digest, signature);
    }
}
