package dev.ballast.ledger;

/** What was said of the rules of a tenant: the entry of the chain, and what is sealed in it. */
public record Told(Entry entry, Kept kept) {}
