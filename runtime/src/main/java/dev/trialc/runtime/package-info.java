/** What generated code needs when it runs, and nothing else. */
@NullMarked
package dev.trialc.runtime;

import org.jspecify.annotations.NullMarked;
