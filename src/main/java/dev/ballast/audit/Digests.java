package dev.ballast.audit;

/**
 * SHA-256 of all that an answer comes from, and of the answer.
 *
 * @param profile of the profile in its one canonical form, with the basis and source of each line
 * @param rulebook of every rule in force as printed from its tree, and of every threshold in force
 * @param models of the sources of units, facts, profile, models and assumptions
 * @param answer of the answer in its one canonical form, in which the digest of each fact stands for the fact
 */
public record Digests(String profile, String rulebook, String models, String answer) {}
