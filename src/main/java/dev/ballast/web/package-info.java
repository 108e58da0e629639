/**
 * The HTTP face: an interface for programs and one page for people. Start from {@link dev.ballast.web.Web}.
 */
@NullMarked
package dev.ballast.web;

import org.jspecify.annotations.NullMarked;
