/** Which sentence of a source record the protocol represents, and where. */
@NullMarked
package dev.trialc.compiler.trace;

import org.jspecify.annotations.NullMarked;
