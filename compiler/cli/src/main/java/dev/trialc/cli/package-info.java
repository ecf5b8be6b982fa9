/** The command line: thin commands, one reporter, one exit code. */
@NullMarked
package dev.trialc.cli;

import org.jspecify.annotations.NullMarked;
