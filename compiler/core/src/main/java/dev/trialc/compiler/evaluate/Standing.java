package dev.trialc.compiler.evaluate;

import dev.trialc.compiler.model.Plan;
import dev.trialc.compiler.model.Protocol;
import dev.trialc.compiler.model.Regimen;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/** How the occurrences of one visit stand to what was done, and to the date at which they are looked at (language §6). */
final class Standing {
    /** The flag of what is dated by a cycle start that is overdue. */
    static final String PROVISIONAL = "provisional";

    private final Participant participant;
    private final VisitPlan plan;
    private final Optional<OverdueCycles> overdue;

    Standing(Protocol protocol, Participant participant, VisitPlan plan) {
        this.participant = participant;
        this.plan = plan;
        Optional<Regimen> regimen = participant.asOf().isPresent() ? plan.clock() : Optional.empty();
        this.overdue = regimen.map(r -> new OverdueCycles(protocol, participant, r));
    }

    /** Of what was done on a day. */
    static Row.Status done(Candidate candidate, LocalDate actual) {
        if (candidate.pending()) {
            return Row.Status.DONE;
        }
        if (candidate.earliest() != null && actual.isBefore(candidate.earliest())) {
            return Row.Status.EARLY;
        }
        return candidate.latest() != null && actual.isAfter(candidate.latest()) ? Row.Status.LATE : Row.Status.DONE;
    }

    /** Of what was not done. */
    Row.Status of(Candidate candidate) {
        if (candidate.pending()) {
            return Row.Status.PENDING;
        }
        if (participant.asOf().isEmpty()) {
            return Row.Status.PLANNED;
        }
        LocalDate today = participant.asOf().get();
        if (candidate.earliest() != null && today.isBefore(candidate.earliest())) {
            return Row.Status.PLANNED;
        }
        if (candidate.latest() == null || !today.isAfter(candidate.latest())) {
            return Row.Status.DUE;
        }
        boolean waits = plan.plan() instanceof Plan.CycleDays
                && candidate.cycleDay().equals(OptionalInt.of(1))
                && overdue.map(o -> o.waits(candidate.cycle().getAsInt())).orElse(false);
        return waits || provisional(candidate) ? Row.Status.OVERDUE : Row.Status.MISSED;
    }

    /** Whether the date hangs on a cycle start that should have been recorded by now. */
    boolean provisional(Candidate candidate) {
        if (overdue.isEmpty()
                || candidate.cycle().isEmpty()
                || candidate.pending()
                || !overdue.get().elastic()) {
            return false;
        }
        OptionalInt first = overdue.get().first();
        int cycle = candidate.cycle().getAsInt();
        return first.isPresent()
                && (cycle > first.getAsInt()
                        || cycle == first.getAsInt() && candidate.cycleDay().getAsInt() > 1);
    }
}
