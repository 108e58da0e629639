/**
 * What AI capital has to earn. Start from {@link dev.ballast.market.Uplift}.
 */
@NullMarked
package dev.ballast.market;

import org.jspecify.annotations.NullMarked;
