/**
 * Text to syntax records. ANTLR's types stop here: what leaves this package is {@code syntax}. Nothing is interpreted: this floor only copies.
 */
@NullMarked
package dev.trialc.compiler.parse;

import org.jspecify.annotations.NullMarked;
