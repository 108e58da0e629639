/**
 * What the faces do: assess a client, replay a receipt, read the rules. Start from
 * {@link dev.ballast.assess.Assessor}.
 */
@NullMarked
package dev.ballast.assess;

import org.jspecify.annotations.NullMarked;
