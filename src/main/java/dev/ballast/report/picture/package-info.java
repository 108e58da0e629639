/** Pictures of an answer as SVG, each beside a table of the same figures. Start from {@link dev.ballast.report.picture.Pictures}. */
@NullMarked
package dev.ballast.report.picture;

import org.jspecify.annotations.NullMarked;
