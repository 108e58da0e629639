/**
 * Workbooks whose totals, ratios and workings are live formulas over the inputs. Start from
 * {@link dev.ballast.report.sheet.WorkbookReport}.
 */
@NullMarked
package dev.ballast.report.sheet;

import org.jspecify.annotations.NullMarked;
