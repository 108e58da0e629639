/**
 * Cases beside each rule, in words: facts or a profile, and what the rule must say of them. Start from
 * {@link dev.ballast.rulebook.cases.CaseRunner}.
 */
@NullMarked
package dev.ballast.rulebook.cases;

import org.jspecify.annotations.NullMarked;
