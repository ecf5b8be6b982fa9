/**
 * Looks for participants for whom a schedule goes wrong: bounded search with the interpreter, which is asked for every counterexample before it is shown.
 */
@NullMarked
package dev.trialc.compiler.prove;

import org.jspecify.annotations.NullMarked;
