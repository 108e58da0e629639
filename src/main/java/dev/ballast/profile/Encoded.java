package dev.ballast.profile;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Bytes to characters: strictly UTF-8. The mark that some editors put first is passed over. */
final class Encoded {

    private static final String ALLOWED = "text in UTF-8";

    private Encoded() {}

    /** The characters, or null after a problem was reported. */
    static @Nullable CharBuffer characters(byte[] bytes, Problems problems) {
        if (isWide(bytes)) {
            problems.add(new Spot(1, 1, ""), "wrong-encoding", "UTF-16 or UTF-32", ALLOWED, "Save the file as UTF-8.");
            return null;
        }
        int mark = hasMark(bytes) ? 3 : 0;
        ByteBuffer in = ByteBuffer.wrap(bytes, mark, bytes.length - mark);
        CharBuffer out = CharBuffer.allocate(bytes.length - mark);
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CoderResult result = decoder.decode(in, out, true);
        out.flip();
        if (result.isError()) {
            String found = "the byte 0x%02x".formatted(in.get(in.position()) & 0xFF);
            problems.add(Spot.after(out), "wrong-encoding", found, ALLOWED, "Save the file as UTF-8.");
            return null;
        }
        return out;
    }

    private static boolean hasMark(byte[] bytes) {
        return bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
    }

    /** The first byte of a mark of UTF-16, which UTF-8 never has, or a zero among the first bytes, which no JSON in UTF-8 has. */
    private static boolean isWide(byte[] bytes) {
        for (int at = 0; at < Math.min(4, bytes.length); at++) {
            if (bytes[at] == 0) {
                return true;
            }
        }
        return bytes.length >= 2 && (bytes[0] == (byte) 0xFE || bytes[0] == (byte) 0xFF);
    }
}
