package dev.ballast.report.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * A font without its ligatures. The writer of PDFs joins “fi” to one glyph and puts that glyph's own character into the
 * text, so that a rule's id copied from a page would not be the id.
 */
final class PlainFont {

    private static final int TABLES_AT = 4;
    private static final int DIRECTORY_AT = 12;
    private static final int ENTRY = 16;
    private static final int SUBSTITUTIONS = tag("GSUB");
    private static final int IGNORED = tag("xSUB");

    private PlainFont() {}

    /** The font with its table of glyph substitutions under a name that nobody reads. */
    static byte[] of(InputStream trueType) {
        try (trueType) {
            ByteBuffer font = ByteBuffer.wrap(trueType.readAllBytes());
            int tables = font.getShort(TABLES_AT);
            for (int at = DIRECTORY_AT; at < DIRECTORY_AT + tables * ENTRY; at += ENTRY) {
                if (font.getInt(at) == SUBSTITUTIONS) {
                    font.putInt(at, IGNORED);
                }
            }
            return font.array();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static int tag(String name) {
        return ByteBuffer.wrap(name.getBytes(StandardCharsets.US_ASCII)).getInt();
    }
}
