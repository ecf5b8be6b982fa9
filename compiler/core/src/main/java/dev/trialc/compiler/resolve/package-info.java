/**
 * Syntax to model: names, units, parameters and clocks made explicit; what may stand where. After this floor nothing sees syntax.
 */
@NullMarked
package dev.trialc.compiler.resolve;

import org.jspecify.annotations.NullMarked;
