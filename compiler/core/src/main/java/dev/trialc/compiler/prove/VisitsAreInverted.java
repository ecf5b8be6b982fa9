package dev.trialc.compiler.prove;

import dev.trialc.compiler.diagnostic.Code;
import dev.trialc.compiler.diagnostic.Diagnostic;
import dev.trialc.compiler.evaluate.Row;
import dev.trialc.compiler.model.Visit;
import java.util.List;

/** A visit with a higher number is due on or before the one with the number before it. */
final class VisitsAreInverted extends Neighbours {
    @Override
    boolean wrong(Row first, Row second, boolean rising) {
        return !rising;
    }

    @Override
    Diagnostic finding(Visit visit, Probe probe, Row first, Row second) {
        String name = visit.name() + " ";
        return Search.finding(
                        Code.VISITS_INVERTED,
                        visit,
                        name + second.number() + " is due no later than " + name + first.number() + ".",
                        probe,
                        List.of(first, second))
                .why("The numbers of the visits would not tell their order, and one of them is superfluous.")
                .instead("Let the later part count from a date behind the last visit of the part before it.");
    }
}
