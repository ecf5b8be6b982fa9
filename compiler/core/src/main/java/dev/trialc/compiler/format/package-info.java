/** Lays a protocol file out anew: same words, same comments, one layout. */
@NullMarked
package dev.trialc.compiler.format;

import org.jspecify.annotations.NullMarked;
