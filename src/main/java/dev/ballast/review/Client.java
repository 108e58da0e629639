package dev.ballast.review;

import dev.ballast.profile.Evidence;

/**
 * One client of a population.
 *
 * @param name the profile that ships with the product, and for one drawn near it the number of the draw:
 *     {@code weak-borrower near 7}
 */
public record Client(String name, Evidence evidence) {}
