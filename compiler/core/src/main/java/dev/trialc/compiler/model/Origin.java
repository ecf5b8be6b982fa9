package dev.trialc.compiler.model;

import dev.trialc.compiler.source.SourceFile;
import dev.trialc.compiler.source.Span;
import java.util.List;

/**
 * Where a node was written, and whence the protocol has it.
 *
 * @param file the {@code .trial} file
 * @param span the whole statement, clause or row
 * @param slots its words in the order written, each stretch with the provenance that follows it
 */
public record Origin(SourceFile file, Span span, List<Slot> slots) {
    public Origin {
        slots = List.copyOf(slots);
    }

    /** {@code protocols/x.trial:12}, as findings and Javadoc print it. */
    public String place() {
        return file.path() + ":" + line();
    }

    public int line() {
        return file.lines().line(span.start());
    }

    /** Origins say where, not what: two nodes that mean the same are equal wherever they stand. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Origin;
    }

    @Override
    public int hashCode() {
        return 1;
    }
}
