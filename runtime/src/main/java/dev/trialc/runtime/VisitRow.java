package dev.trialc.runtime;

import org.jspecify.annotations.Nullable;

/** The row of a visit. */
final class VisitRow extends Row {
    private int episode;
    private int ordinal;
    private int cycleDay;
    private int earliest;
    private int due;
    private int latest;
    private int actual = EpochDays.UNKNOWN;

    VisitRow(Course course, Sourced visit) {
        super(course, visit, visit.source());
    }

    /** For which record of an event the visit is. */
    void ofEpisode(int number) {
        this.episode = number;
    }

    void numbered(int number, int ofCycle, int dayOfCycle) {
        this.ordinal = number;
        this.cycleDay = dayOfCycle;
        ofCycle(ofCycle);
    }

    /** @param name null where the row's cycle dates it */
    void dated(int first, int on, int last, @Nullable String name) {
        this.earliest = first;
        this.due = on;
        this.latest = last;
        this.actual = EpochDays.UNKNOWN;
        anchored(name);
        standing(Status.PLANNED, false);
    }

    /** Another occurrence, of which nothing else differs. */
    void moved(int number, int first, int on, int last) {
        this.ordinal = number;
        this.earliest = first;
        this.due = on;
        this.latest = last;
    }

    void pending(int number, String need) {
        numbered(number, 0, 0);
        dated(EpochDays.UNKNOWN, EpochDays.UNKNOWN, EpochDays.UNKNOWN, need);
        standing(Status.PENDING, false);
    }

    void doneOn(int day, Status how) {
        this.actual = day;
        standing(how, provisional());
    }

    /** What was done without an occurrence to which it belongs. */
    void unscheduled(int ofEpisode, int number, int day) {
        pending(number, "");
        this.episode = ofEpisode;
        doneOn(day, Status.UNSCHEDULED);
    }

    @Override
    public Kind kind() {
        return Kind.VISIT;
    }

    @Override
    public int episode() {
        return episode;
    }

    @Override
    public int ordinal() {
        return ordinal;
    }

    @Override
    public int cycleDay() {
        return cycleDay;
    }

    @Override
    public int earliest() {
        return earliest;
    }

    @Override
    public int due() {
        return due;
    }

    @Override
    public int latest() {
        return latest;
    }

    @Override
    public int actual() {
        return actual;
    }

    @Override
    public int orderingDay() {
        if (due != EpochDays.UNKNOWN) {
            return due;
        }
        if (earliest != EpochDays.UNKNOWN) {
            return earliest;
        }
        return latest != EpochDays.UNKNOWN ? latest : actual;
    }

    @Override
    public String amount() {
        return "";
    }

    @Override
    public String route() {
        return "";
    }

    @Override
    public int times() {
        return 0;
    }
}
