/** Documents as XHTML that needs nothing from outside. */
@NullMarked
package dev.ballast.report.html;

import org.jspecify.annotations.NullMarked;
