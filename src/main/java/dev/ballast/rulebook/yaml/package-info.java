/**
 * YAML read by schema: every scalar is text, a record is the schema, and the answer is the value or all problems with
 * file and line. Start from {@link dev.ballast.rulebook.yaml.RecordReader}.
 */
@NullMarked
package dev.ballast.rulebook.yaml;

import org.jspecify.annotations.NullMarked;
