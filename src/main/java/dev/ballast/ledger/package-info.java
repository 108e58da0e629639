/**
 * What was assessed, for good: entries that are only ever added, each bound to the one before it and signed, with
 * profiles that can be erased. Start from {@link dev.ballast.ledger.Ledger}.
 */
@NullMarked
package dev.ballast.ledger;

import org.jspecify.annotations.NullMarked;
