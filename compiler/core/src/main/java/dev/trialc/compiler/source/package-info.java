/** Text files and places in them. The lowest floor: it imports no other. */
@NullMarked
package dev.trialc.compiler.source;

import org.jspecify.annotations.NullMarked;
