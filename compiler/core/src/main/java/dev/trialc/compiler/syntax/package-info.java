/** The protocol as it was written: records with places, nothing resolved. Only {@code parse} makes them, only {@code resolve} and {@code format} read them. */
@NullMarked
package dev.trialc.compiler.syntax;

import org.jspecify.annotations.NullMarked;
