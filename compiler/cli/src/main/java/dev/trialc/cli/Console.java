package dev.trialc.cli;

import java.io.PrintStream;

/** The two streams of a run. */
record Console(PrintStream out, PrintStream err) {}
