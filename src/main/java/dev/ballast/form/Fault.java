package dev.ballast.form;

/**
 * One thing wrong with a field.
 *
 * @param found what was typed
 * @param allowed what can stand there, as a clause
 * @param fix an imperative sentence
 */
public record Fault(String found, String allowed, String fix) {}
