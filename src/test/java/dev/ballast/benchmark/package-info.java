/** How fast an answer comes, as ratios inside one run. Start from {@link dev.ballast.benchmark.Benchmarks}. */
@NullMarked
package dev.ballast.benchmark;

import org.jspecify.annotations.NullMarked;
