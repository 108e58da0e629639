/** Documents as tagged PDF. */
@NullMarked
package dev.ballast.report.pdf;

import org.jspecify.annotations.NullMarked;
