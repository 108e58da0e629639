/** Who may ask for what. Start from {@link dev.ballast.web.guard.Permits}. */
@NullMarked
package dev.ballast.web.guard;

import org.jspecify.annotations.NullMarked;
