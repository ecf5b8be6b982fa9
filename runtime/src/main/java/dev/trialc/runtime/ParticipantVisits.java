package dev.trialc.runtime;

/** Dates of one participant's visits, planned and done, as other statements count from them (T07, T26). */
abstract class ParticipantVisits extends ParticipantEpochs {
    private Look look;

    ParticipantVisits(CourseInput input) {
        super(input.record());
        this.look = new ScheduleLook(input);
    }

    /** For whom rules run at present. */
    final Look look() {
        return look;
    }

    /**
     * The due date of one occurrence of another visit (T07).
     *
     * @param ordinal from 1; 0 when the visit is no series
     * @param rule the visit's own rule
     */
    protected final Anchor planned(Declared visit, int ordinal, Runnable rule) {
        String name = ordinal == 0 ? visit.code() : visit.code() + " " + ordinal;
        int[] due = {EpochDays.UNKNOWN};
        look(rule, (look, row) -> {
            if (row.ordinal() == ordinal) {
                due[0] = row.due();
                look.stop();
            }
        });
        return due[0] == EpochDays.UNKNOWN ? Anchor.unknown(name) : Anchor.known(due[0], name);
    }

    /** The day on which an occurrence of another visit was done; unknown until then (T07). */
    protected final Anchor actual(Declared visit, int ordinal) {
        String name = ordinal == 0 ? visit.code() : visit.code() + " " + ordinal;
        int day = doneOn(visit, ordinal);
        return day == EpochDays.UNKNOWN ? Anchor.unknown(name) : Anchor.known(day, name);
    }

    /** The day on which an occurrence was done, of the present record of an event or of none; {@link EpochDays#UNKNOWN} if it was not. */
    final int doneOn(Declared visit, int ordinal) {
        DoneDates done = record().done(visit.code());
        int here = done.on(episode(), ordinal);
        return here == EpochDays.UNKNOWN ? done.on(0, ordinal) : here;
    }

    /** The latest day on which another visit was done, once that has ended (T26). */
    protected final Anchor lastDone(Declared visit, Runnable rule) {
        boolean over = look(rule, (look, row) -> look.stopIfEndless());
        if (!over) {
            return Anchor.open(visit.code());
        }
        int latest = record().done(visit.code()).latest();
        return latest == EpochDays.UNKNOWN ? Anchor.unknown(visit.code()) : Anchor.known(latest, visit.code());
    }

    /** The last due date of another visit, once that has ended (T26). */
    protected final Anchor lastDue(Declared visit, Runnable rule) {
        int[] due = {EpochDays.UNKNOWN};
        boolean over = look(rule, (look, row) -> {
            due[0] = row.due() <= look.lastDay() ? Math.max(due[0], row.due()) : due[0];
            look.stopIfEndless();
        });
        if (!over) {
            return Anchor.open(visit.code());
        }
        return due[0] == EpochDays.UNKNOWN ? Anchor.unknown(visit.code()) : Anchor.known(due[0], visit.code());
    }

    /** Runs a rule beyond the horizon for somebody who only wants to look; whether the visit has ended, as far as is known. */
    private boolean look(Runnable rule, VisitLook.Looker looker) {
        Look before = look;
        VisitLook mine = new VisitLook(before, looker);
        look = mine;
        try {
            rule.run();
            return mine.hasEnded();
        } finally {
            look = before;
        }
    }
}
