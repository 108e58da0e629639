package dev.ballast.web;

import dev.ballast.assess.Examples;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** The profile that a form gives: what is pasted before what is uploaded before an example. */
final class Given {

    private final String name;
    private final byte[] text;
    private final String example;

    /**
     * A profile that some page gives.
     *
     * @param name what problems call it
     * @param text the profile, in what should be JSON
     * @param example the example that it is; empty when it is none
     */
    Given(String name, byte[] text, String example) {
        this.name = name;
        this.text = text.clone();
        this.example = example;
    }

    /** What these fields give; empty when all are. */
    static Optional<Given> of(String pasted, String example, @Nullable MultipartFile file) throws IOException {
        if (!pasted.isBlank()) {
            return Optional.of(new Given("pasted", pasted.getBytes(StandardCharsets.UTF_8), ""));
        }
        if (file != null && !file.isEmpty()) {
            return Optional.of(new Given("uploaded", file.getBytes(), ""));
        }
        return Examples.profile(example)
                .map(profile -> new Given(example, profile.getBytes(StandardCharsets.UTF_8), example));
    }

    /** What a page keeps of it for the next step; nothing when it is an example, which its name keeps. */
    String kept() {
        return example.isEmpty() ? new String(text, StandardCharsets.UTF_8) : "";
    }

    String name() {
        return name;
    }

    byte[] text() {
        return text.clone();
    }

    String example() {
        return example;
    }
}
