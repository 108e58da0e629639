package dev.ballast.rulebook.pack;

import dev.ballast.declared.Combination;
import dev.ballast.declared.Element;
import dev.ballast.rulebook.yaml.Form;
import dev.ballast.unit.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One entry of {@code extensions.yaml}: a line that clients may state, or one that is derived from such lines.
 *
 * @param low the least that may be stated; absent for flags and for what is derived, as is high
 * @param derive the form in which it is derived; absent when the client states it
 * @param of the ids of the lines of the same pack that it is derived from
 * @param sentence by language; English always
 */
record ExtensionEntry(
        @Form(pattern = "[a-z][a-z0-9]*(_[a-z0-9]+)*", says = "lower-case words with underscores, such as firm_power")
        String id,

        Unit unit,
        Element on,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high,
        @Nullable Combination derive,
        @Nullable List<String> of,
        Map<String, String> sentence) {

    boolean isDerived() {
        return derive != null;
    }

    List<String> sources() {
        return of == null ? List.of() : of;
    }
}
