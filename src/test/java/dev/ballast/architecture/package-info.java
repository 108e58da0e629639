/** What holds the house together: import order, shape of files, the public surface. */
@NullMarked
package dev.ballast.architecture;

import org.jspecify.annotations.NullMarked;
