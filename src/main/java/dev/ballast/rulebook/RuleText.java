package dev.ballast.rulebook;

/**
 * One rule file as it was read.
 *
 * @param path below the folder of packs, with slashes: {@code core/risk/thin-coverage.drl}
 */
public record RuleText(String path, String text) {}
