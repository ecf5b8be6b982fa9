/**
 * Model to Java source: one emitter per construct.
 *
 * <p>What comes out depends on {@code dev.trialc.runtime} only. This package names the runtime's types as text and never calls
 * them, so that the compiler does not need the runtime.
 */
@NullMarked
package dev.trialc.compiler.java;

import org.jspecify.annotations.NullMarked;
