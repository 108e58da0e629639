package dev.ballast.report.sheet;

/**
 * A figure that stands in a cell.
 *
 * @param cell for formulas: {@code Inputs!$C$7}
 * @param value what the cell makes today, to the last bit
 */
record Placed(String cell, double value) {}
