package dev.trialc.runtime;

/** What was done of one visit, and what of it has found its occurrence in the plan. */
final class DoneVisits {
    private static final boolean[] NONE = {};

    private final Course course;
    private final DoneDates dates;
    private final boolean[] listed;

    DoneVisits(Course course, String visit) {
        this.course = course;
        this.dates = course.record().done(visit);
        this.listed = dates.size() == 0 ? NONE : new boolean[dates.size()];
    }

    boolean any() {
        return dates.size() > 0;
    }

    int size() {
        return dates.size();
    }

    int latest() {
        return dates.latest();
    }

    /** Index of an occurrence; negative if it was not done. */
    int find(int episode, int ordinal) {
        return dates.size() == 0 ? -1 : Math.max(dates.find(episode, ordinal), -1);
    }

    int episode(int at) {
        return dates.episode(at);
    }

    int ordinal(int at) {
        return dates.ordinal(at);
    }

    int day(int at) {
        return dates.day(at);
    }

    /**
     * Whether an occurrence, done or not, is to be listed for now. What was done before a cycle was begun again is left out of the plan as
     * it stands, and looked for in the plan of its day (T18).
     */
    boolean isAskedFor(int at) {
        int doneOn = course.look().doneOn();
        if (doneOn != EpochDays.UNKNOWN) {
            return at >= 0 && dates.day(at) == doneOn;
        }
        return at < 0 || !course.isRestartedAfter(dates.day(at));
    }

    void list(int at) {
        listed[at] = true;
    }

    boolean isListed(int at) {
        return listed[at];
    }
}
