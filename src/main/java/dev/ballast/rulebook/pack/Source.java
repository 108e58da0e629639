package dev.ballast.rulebook.pack;

import dev.ballast.rulebook.yaml.Form;
import org.jspecify.annotations.Nullable;

/**
 * Where a number comes from, so that somebody else can look it up.
 *
 * @param edition of the document, where it has editions
 * @param locator article, page or table; absent where the whole document is meant
 * @param quote the words that carry the number
 * @param url where the document can be read
 */
public record Source(
        String issuer,
        String title,
        @Nullable String edition,
        @Nullable String locator,
        Kind kind,
        @Nullable String quote,

        @Nullable @Form(pattern = "https://[!-~]{4,300}", says = "an address such as https://www.bis.org/basel_framework/")
        String url) {

    /** How close the document is to who set the number. */
    public enum Kind {
        /** The document of whoever set it. */
        PRIMARY,
        /** A report about that document. */
        SECONDARY,
        /** A judgement of our own. */
        HOUSE
    }
}
