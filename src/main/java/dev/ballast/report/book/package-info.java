/** The book of rules: one document that a reviewer reads and signs. */
@NullMarked
package dev.ballast.report.book;

import org.jspecify.annotations.NullMarked;
