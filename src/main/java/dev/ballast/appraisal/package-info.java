/**
 * One pure function from evidence and rules to facts and what the rules find in them. Start from
 * {@link dev.ballast.appraisal.Appraisal}.
 */
@NullMarked
package dev.ballast.appraisal;

import org.jspecify.annotations.NullMarked;
