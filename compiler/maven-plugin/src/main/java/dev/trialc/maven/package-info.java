/** The compiler as a step of a Maven build. */
@NullMarked
package dev.trialc.maven;

import org.jspecify.annotations.NullMarked;
