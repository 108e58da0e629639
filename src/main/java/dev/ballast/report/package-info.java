/**
 * Answers as text for people and as JSON for machines. Start from {@link dev.ballast.report.TextReport}.
 */
@NullMarked
package dev.ballast.report;

import org.jspecify.annotations.NullMarked;
