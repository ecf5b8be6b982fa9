package dev.trialc.runtime;

/** Which starts of a regimen's cycles should have been recorded by the as-of date, and what hangs on them. */
final class OverdueStarts {
    private final Course course;
    private final Regimen regimen;
    private int first = EpochDays.UNKNOWN;

    OverdueStarts(Course course, Regimen regimen) {
        this.course = course;
        this.regimen = regimen;
    }

    /** Whether the visit on day 1 of a cycle waits for a start that is not recorded. */
    boolean waitsForStart(int cycle) {
        return cycle >= 2 && !regimen.isRecorded(cycle) && !hasEnded();
    }

    /** Whether something ended the regimen on or before the day at which the participant is looked at. */
    private boolean hasEnded() {
        int last = regimen.lastDosingDay();
        boolean byLastDose = course.recordedLastDose() != EpochDays.NEVER;
        return last != EpochDays.NEVER
                && (byLastDose ? last : last + 1) <= course.record().asOf();
    }

    /** Whether a cycle should have started by the day at which the participant is looked at. */
    private boolean isOverdue(int cycle) {
        CycleClock clock = regimen.clock();
        int due = clock.due(cycle);
        return cycle > clock.lastRecorded()
                && waitsForStart(cycle)
                && !clock.skipped(cycle)
                && due != EpochDays.UNKNOWN
                && due < course.record().asOf();
    }

    /** The first cycle that should have started by the as-of date; {@link EpochDays#NEVER} if none should. */
    private int first() {
        if (course.restartsUntil() != EpochDays.NEVER) {
            return findFirst(); // with a restart left out, it may be another one
        }
        if (first == EpochDays.UNKNOWN) {
            first = findFirst();
        }
        return first;
    }

    private int findFirst() {
        CycleClock clock = regimen.clock();
        int cycle = Math.max(2, clock.lastRecorded() + 1);
        while (clock.skipped(cycle)) {
            cycle++;
        }
        return regimen.lengthNeeds().isEmpty() && isOverdue(cycle) ? cycle : EpochDays.NEVER;
    }

    /** Whether the date of a visit is provisional. */
    boolean movesVisit(int cycle, int day) {
        if (!regimen.isElastic()
                || !regimen.hasCycles()
                || !regimen.lengthNeeds().isEmpty()) {
            return false;
        }
        int overdue = first();
        return cycle > overdue || (cycle == overdue && day > 1);
    }

    /** Whether the date of a dose on a listed day is. */
    boolean movesDose(int cycle) {
        if (course.record().asOf() == EpochDays.NEVER || !regimen.hasCycles()) {
            return false;
        }
        return regimen.isElastic() ? cycle >= first() : isOverdue(cycle);
    }
}
