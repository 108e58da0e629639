package dev.ballast.rulebook;

import dev.ballast.fact.Place;
import dev.ballast.rulebook.yaml.Problems;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Bytes to text, without a guess: what is not UTF-8 is refused. */
final class StrictText {

    /** The largest rule file, in bytes. */
    static final int LARGEST = 256 * 1024;

    /** What stands for bytes that are no UTF-8; a text that holds it on purpose takes the slower way. */
    private static final int REPLACED = 0xFFFD;

    private StrictText() {}

    static Optional<String> of(String file, byte[] bytes, Problems problems) {
        var place = new Place(file, 0, 0, "");
        if (bytes.length > LARGEST) {
            problems.add(place, "too-large", "more than 256 KB", "at most 256 KB", "Split the file.");
            return Optional.empty();
        }
        var text = new String(bytes, StandardCharsets.UTF_8);
        if (text.indexOf(REPLACED) < 0) {
            return Optional.of(text);
        }
        var decoder = StandardCharsets.UTF_8.newDecoder();
        var wrapped = ByteBuffer.wrap(bytes);
        try {
            return Optional.of(decoder.decode(wrapped).toString());
        } catch (CharacterCodingException e) {
            String found = "bytes that are no UTF-8, from byte " + (wrapped.position() + 1);
            problems.add(place, "wrong-encoding", found, "UTF-8", "Save the file as UTF-8.");
            return Optional.empty();
        }
    }
}
