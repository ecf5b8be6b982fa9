/**
 * The reference interpreter: slow, obvious, written from the numbered rules of the language (T01 …) and from
 * {@code compiler/docs/schedule.md}. It never looks at the generated code, and the generated code never at it: they are held together
 * by random testing.
 */
@NullMarked
package dev.trialc.compiler.evaluate;

import org.jspecify.annotations.NullMarked;
