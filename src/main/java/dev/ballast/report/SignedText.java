package dev.ballast.report;

import dev.ballast.rulebook.trust.Signed;
import java.util.List;
import java.util.stream.Collectors;

/** Who signed the packs that judged beside the released rules. */
final class SignedText {

    private SignedText() {}

    /** {@code Signed: pack acme 0.1.0 by acme-treasury on 2026-11-27, key 3f0c9a5be2d17604.} */
    static String of(List<Signed> packs) {
        return packs.stream().map(Signed::words).collect(Collectors.joining("; ", "Signed: ", "."));
    }
}
