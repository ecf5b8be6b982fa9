/** The parts of the language in clinical English: one renderer per part, used by every statement that has the part. */
@NullMarked
package dev.trialc.compiler.synopsis.words;

import org.jspecify.annotations.NullMarked;
