package dev.trialc.compiler.resolve;

import dev.trialc.compiler.diagnostic.Code;
import dev.trialc.compiler.diagnostic.Diagnostic;
import dev.trialc.compiler.diagnostic.Place;
import dev.trialc.compiler.model.Cadence;
import dev.trialc.compiler.model.Plan;
import dev.trialc.compiler.model.Visit;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether {@code only in cycles 4, 8} is said of some visit that belongs to a cycle (T54). */
final class CyclesOfMarks {
    private final Findings findings;
    private final Set<String> ofCycles;

    CyclesOfMarks(Findings findings, List<Visit> visits) {
        this.findings = findings;
        this.ofCycles = visits.stream()
                .filter(v -> mayCount(v.timing().plan()))
                .map(Visit::name)
                .collect(Collectors.toSet());
    }

    void check(SaidOfMarks said) {
        said.sayings().stream()
                .filter(s -> !s.detail().cycles().isEmpty())
                .filter(s -> !s.visits().isEmpty() && s.visits().stream().noneMatch(ofCycles::contains))
                .forEach(this::report);
    }

    /** Whether occurrences may have a cycle; of a parameter nobody knows. */
    private static boolean mayCount(Plan plan) {
        if (plan instanceof Plan.ByArm arms) {
            return Stream.concat(arms.arms().stream().map(Plan.ArmPlan::plan), arms.otherwise().stream())
                    .anyMatch(CyclesOfMarks::mayCount);
        }
        return plan instanceof Plan.CycleDays
                || plan instanceof Plan.Unstated
                || plan instanceof Plan.Series series
                        && series.cadences().stream()
                                .map(Cadence::step)
                                .anyMatch(step -> step instanceof Cadence.Step.Cycles);
    }

    private void report(SaidOfMarks.Saying saying) {
        findings.add(Diagnostic.of(
                        Code.CYCLES_OF_NO_VISIT,
                        new Place(saying.origin().file(), saying.origin().span()),
                        "“" + saying.activity()
                                + "” is for some cycles alone, but no visit that it is marked for belongs to a cycle.")
                .why("A visit that is counted by the calendar has no cycle, so the list would leave out nothing.")
                .instead("Mark a visit such as “on day 1 of every cycle”, or leave the list out."));
    }
}
