/** Findings as values: what is wrong, why it matters clinically, what to write instead. */
@NullMarked
package dev.trialc.compiler.diagnostic;

import org.jspecify.annotations.NullMarked;
