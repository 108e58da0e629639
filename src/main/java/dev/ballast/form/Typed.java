package dev.ballast.form;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What became of the text in one field.
 *
 * @param value what the profile holds: a number or a text; null when the text cannot be read
 * @param fault why not; null when it can
 */
record Typed(@Nullable Object value, @Nullable Fault fault) {

    static Typed of(BigDecimal number) {
        return new Typed(number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros(), null);
    }

    static Typed of(String text) {
        return new Typed(text, null);
    }

    static Typed refused(String found, String allowed, String fix) {
        return new Typed(null, new Fault(found, allowed, fix));
    }
}
