/** One class a rule: protocol in, findings out. */
@NullMarked
package dev.trialc.compiler.check;

import org.jspecify.annotations.NullMarked;
