package dev.ballast.rulebook.cases;

import org.jspecify.annotations.Nullable;

/**
 * A change of one line of a profile before models read it.
 *
 * @param at JSON pointer, such as {@code /financials/planned_capex}
 * @param value what is written there: a number or a flag as such, anything else as text; absent to take the line out
 */
public record Change(String at, @Nullable String value) {}
