/** How the server fares: whether it lives and is ready, and what it counts. Start from {@link dev.ballast.web.operations.Meters}. */
@NullMarked
package dev.ballast.web.operations;

import org.jspecify.annotations.NullMarked;
