package dev.trialc.cli;

import java.io.PrintStream;

/** The two streams of a run, and whether they take colour. */
final class Console {
    private final PrintStream out;
    private final PrintStream err;
    private boolean colour;

    /** @param colour unless the command line says otherwise */
    Console(PrintStream out, PrintStream err, boolean colour) {
        this.out = out;
        this.err = err;
        this.colour = colour;
    }

    PrintStream out() {
        return out;
    }

    PrintStream err() {
        return err;
    }

    boolean colour() {
        return colour;
    }

    void colour(boolean wanted) {
        colour = wanted;
    }

    FindingPrinter findingsOn(PrintStream stream) {
        return new FindingPrinter(stream, colour);
    }
}
