/**
 * A profile typed by a person: the lines that a first assessment needs, values with the units in which people write
 * them, and the profile that they make. Start from {@link dev.ballast.form.FilledForm}.
 */
@NullMarked
package dev.ballast.form;

import org.jspecify.annotations.NullMarked;
