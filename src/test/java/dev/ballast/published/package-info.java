/** Published figures against what the models make of them, one test factory a family; start from {@link dev.ballast.published.Family}. */
@NullMarked
package dev.ballast.published;

import org.jspecify.annotations.NullMarked;
