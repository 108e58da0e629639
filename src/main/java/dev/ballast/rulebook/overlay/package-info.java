/** What a pack of a later layer takes from core or makes stricter: waivers and moved thresholds, each with its grant. */
@NullMarked
package dev.ballast.rulebook.overlay;

import org.jspecify.annotations.NullMarked;
