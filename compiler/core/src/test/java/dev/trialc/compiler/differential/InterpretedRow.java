package dev.trialc.compiler.differential;

import dev.trialc.compiler.evaluate.Row;
import dev.trialc.runtime.Kind;
import dev.trialc.runtime.Occurrence;
import dev.trialc.runtime.Status;
import java.util.Optional;

/** A row of the interpreter in the columns of the runtime. */
final class InterpretedRow {
    private InterpretedRow() {}

    static Occurrence toOccurrence(Row row) {
        return new Occurrence(
                row.kind() == Row.Kind.VISIT ? Kind.VISIT : Kind.DOSE,
                row.item(),
                row.episode(),
                row.ordinal(),
                row.cycle(),
                row.cycleDay(),
                row.studyDay(),
                Optional.ofNullable(row.earliest()),
                Optional.ofNullable(row.due()),
                Optional.ofNullable(row.latest()),
                Status.valueOf(row.status().name()),
                row.anchor(),
                Optional.ofNullable(row.actual()),
                row.flags(),
                row.amount(),
                row.route(),
                row.times(),
                row.place());
    }
}
