package dev.trialc.compiler.prove;

import dev.trialc.compiler.diagnostic.Diagnostic;
import dev.trialc.compiler.evaluate.Row;
import dev.trialc.compiler.model.Visit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Two visits of a series that follow one another by number, for the first participant for whom they go wrong together. */
abstract class Neighbours implements Proof {
    @Override
    public final List<Diagnostic> of(Search search) {
        List<Diagnostic> findings = new ArrayList<>();
        search.protocol().visits().forEach(v -> visit(search, v).ifPresent(findings::add));
        return findings;
    }

    private Optional<Diagnostic> visit(Search search, Visit visit) {
        for (Probe probe : search.all()) {
            List<Row> rows = search.dated(probe, visit);
            for (int i = 1; i < rows.size(); i++) {
                Row first = rows.get(i - 1);
                Row second = rows.get(i);
                LocalDate due = first.due();
                LocalDate next = second.due();
                if (due != null
                        && next != null
                        && first.episode().equals(second.episode())
                        && wrong(first, second, due.isBefore(next))) {
                    return Optional.of(finding(visit, probe, first, second));
                }
            }
        }
        return Optional.empty();
    }

    /** @param rising whether the second is due later than the first */
    abstract boolean wrong(Row first, Row second, boolean rising);

    abstract Diagnostic finding(Visit visit, Probe probe, Row first, Row second);
}
