/** The words of rules in other languages than English, and what keeps a translation from saying something else. */
@NullMarked
package dev.ballast.rulebook.wording;

import org.jspecify.annotations.NullMarked;
