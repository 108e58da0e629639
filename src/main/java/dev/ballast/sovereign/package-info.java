/**
 * What only a state faces: the burden of public debt, promises, currencies, power at its opportunity price, export
 * licences and sovereignty. Start from {@link dev.ballast.sovereign.DebtBurden}.
 */
@NullMarked
package dev.ballast.sovereign;

import org.jspecify.annotations.NullMarked;
