package dev.ballast.scenario;

/**
 * How one rule holds over all scenarios.
 *
 * @param atBase whether it speaks where every figure is as assumed
 * @param fired in how many scenarios it speaks
 * @param driver the assumed figures that move it most; empty where none does
 * @param index the squared correlation of its speaking with the draw of the driver, between 0 and 1
 */
public record Hold(String rule, boolean atBase, int fired, String driver, double index) {}
