package dev.trialc.compiler.prove;

import dev.trialc.compiler.diagnostic.Code;
import dev.trialc.compiler.diagnostic.Diagnostic;
import dev.trialc.compiler.evaluate.Row;
import dev.trialc.compiler.model.Visit;
import java.util.List;

/** The window of a visit of a series reaches into that of the next: nobody can say which of the two was done (T31). */
final class WindowsOverlap extends Neighbours {
    @Override
    boolean wrong(Row first, Row second, boolean rising) {
        return rising
                && first.latest() != null
                && second.earliest() != null
                && !first.latest().isBefore(second.earliest());
    }

    @Override
    Diagnostic finding(Visit visit, Probe probe, Row first, Row second) {
        String numbers = first.number() + " and " + second.number();
        return Search.finding(
                        Code.WINDOWS_OVERLAP,
                        visit,
                        "The windows of " + visit.name() + " " + numbers + " overlap.",
                        probe,
                        List.of(first, second))
                .why("A visit between the two could be either: one site would count it as late, another as early.")
                .instead("Narrow the window to less than half of the distance between two visits.");
    }
}
