/**
 * The command line. Start from {@link dev.ballast.cli.Cli}.
 */
@NullMarked
package dev.ballast.cli;

import org.jspecify.annotations.NullMarked;
