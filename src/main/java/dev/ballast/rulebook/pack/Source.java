package dev.ballast.rulebook.pack;

import dev.ballast.rulebook.yaml.Form;
import java.util.regex.Pattern;
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

    /** Words by which a source owns that its document was not read. */
    private static final Pattern UNREAD = Pattern.compile(
            "(?i)\\b(re)?called\\b|\\brecall\\b|\\bnot read\\b|no (loan )?document was read|second-hand|hold no source");

    /** Whether these words of a source own that its document was not read. */
    public static boolean isUnread(String words) {
        return UNREAD.matcher(words).find();
    }

    /** Whether the number is known from memory alone: marked so, or said of a document that nobody read. */
    boolean isFromMemory() {
        return kind == Kind.MEMORY || (kind != Kind.HOUSE && isUnread(title));
    }

    /** How close the document is to who set the number. */
    public enum Kind {
        /** The document of whoever set it. */
        PRIMARY,
        /** A report about that document. */
        SECONDARY,
        /** A judgement of our own. */
        HOUSE,
        /** What somebody remembers of a document: a note to look it up, which no rule compares with. */
        MEMORY
    }
}
