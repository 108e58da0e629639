package dev.ballast.review;

import dev.ballast.rulebook.explain.Why;

/**
 * One rule that says something else of some clients.
 *
 * @param before in words; {@code absent} where the rule was not in force
 * @param clients how many of the population move that way
 * @param witness the first of them
 * @param why what decided it for the witness: by the later rules, or by the earlier ones where the later have no such rule
 */
public record Effect(String rule, String before, String after, int clients, String witness, Why why) {}
