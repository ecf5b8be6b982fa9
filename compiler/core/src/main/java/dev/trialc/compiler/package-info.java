/** The trialc compiler, floor by floor: source, diagnostic, syntax, parse, model, resolve, check, evaluate, java, synopsis. */
@NullMarked
package dev.trialc.compiler;

import org.jspecify.annotations.NullMarked;
