/**
 * Who approved which rulebook: proposals, approvals and objections in the ledger of a tenant, and what follows from them.
 * Start from {@link dev.ballast.approval.Approvals}.
 */
@NullMarked
package dev.ballast.approval;

import org.jspecify.annotations.NullMarked;
