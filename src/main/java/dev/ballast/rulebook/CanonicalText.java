package dev.ballast.rulebook;

/** A rule or a threshold as it is printed for digests: the same text whatever the layout of its file. */
public record CanonicalText(String id, String text) {}
