/** What a change of rules does: two rulebooks side by side, over a population of clients; and how a rulebook fares. */
@NullMarked
package dev.ballast.review;

import org.jspecify.annotations.NullMarked;
