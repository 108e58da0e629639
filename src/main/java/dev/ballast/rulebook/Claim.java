package dev.ballast.rulebook;

/**
 * Something that a pack claims to be true of the world, on which its rules rest.
 *
 * @param id what {@code @claim} names: {@code D6}
 * @param limits where the claim is wrong or blind
 */
public record Claim(String id, String sentence, String limits, String source) {}
