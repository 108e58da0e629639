/** Who may do what: roles, and the tokens that carry them. Start from {@link dev.ballast.access.Access}. */
@NullMarked
package dev.ballast.access;

import org.jspecify.annotations.NullMarked;
