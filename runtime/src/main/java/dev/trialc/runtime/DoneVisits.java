package dev.trialc.runtime;

/** What was done of one visit, and what of it has found its occurrence in the plan. */
final class DoneVisits {
    private static final int ALL = -1;

    private final Course course;
    private final DoneDates dates;
    private final boolean[] listed;
    private boolean deferring;
    private int only = ALL;

    DoneVisits(Course course, String visit) {
        this.course = course;
        this.dates = course.record().done(visit);
        this.listed = new boolean[dates.size()];
    }

    /**
     * Lists a plan that cycles date. What was done before a cycle was begun again is dated as it was then (T18): such visits are left out at
     * first, and each is looked for in the plan of its day.
     */
    void listByCycles(Runnable plan) {
        boolean later = false;
        for (int at = 0; at < dates.size(); at++) {
            later |= course.isRestartedAfter(dates.day(at));
        }
        deferring = later;
        plan.run();
        deferring = false;
        for (int at = 0; later && at < dates.size(); at++) {
            if (course.isRestartedAfter(dates.day(at))) {
                only = at;
                course.withRestartsUntil(dates.day(at), plan);
                only = ALL;
            }
        }
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

    /** Whether an occurrence, done or not, is to be listed for now. */
    boolean isAskedFor(int at) {
        if (only != ALL) {
            return at == only;
        }
        return at < 0 || !deferring || !course.isRestartedAfter(dates.day(at));
    }

    void list(int at) {
        listed[at] = true;
    }

    boolean isListed(int at) {
        return listed[at];
    }
}
