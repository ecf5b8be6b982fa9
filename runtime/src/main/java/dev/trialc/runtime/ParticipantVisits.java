package dev.trialc.runtime;

import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Dates of one participant's visits, planned and done, as other statements count from them (T07, T26). */
abstract class ParticipantVisits extends ParticipantEpochs {
    private Look look;
    private Set<String> ofEachRecord = Set.of();
    private int restartsUntil = EpochDays.NEVER;

    ParticipantVisits(CourseInput input) {
        super(input.record());
        this.look = new ScheduleLook(input);
    }

    /** For whom rules run at present. */
    final Look look() {
        return look;
    }

    /** Visits that are planned for each record of an event; every other is the participant's as a whole, seen from there too (T27). */
    protected final void plannedForEach(Declared... visits) {
        ofEachRecord = codes(ofEachRecord, visits);
    }

    /** Restarts that are dated later do not count for now (T18). */
    final int restartsUntil() {
        return restartsUntil;
    }

    /** Whether some cycle was begun again after a day, as far as restarts count for now. */
    abstract boolean isRestartedAfter(int day);

    /**
     * Runs rules for the plan as it stands, and, for each of some days before a cycle was begun again, for what was done on that day in the
     * plan as it stood then (T18).
     *
     * @param days on which something was done, in any order
     */
    final void inThePlanOfTheirDay(Supplier<IntStream> days, Runnable rules) {
        rules.run();
        if (!isRestartedAfter(EpochDays.UNKNOWN)) {
            return;
        }
        int until = restartsUntil;
        for (int day :
                days.get().filter(this::isRestartedAfter).distinct().sorted().toArray()) {
            restartsUntil = day;
            look.askForDoneOn(day);
            try {
                rules.run();
            } finally {
                restartsUntil = until;
                look.askForDoneOn(EpochDays.UNKNOWN);
            }
        }
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
        look(visit, rule, (look, row) -> {
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

    /** The day on which an occurrence was done, for the present record of an event where it is planned for each; {@link EpochDays#UNKNOWN} if it was not. */
    final int doneOn(Declared visit, int ordinal) {
        return record().done(visit.code()).on(episodeOf(visit), ordinal);
    }

    /** The number of the present record where a visit is planned for each; else 0. */
    private int episodeOf(Declared visit) {
        return ofEachRecord.contains(visit.code()) ? episode() : 0;
    }

    /** The latest day on which another visit was done, once that has ended (T26). */
    protected final Anchor lastDone(Declared visit, Runnable rule) {
        boolean over = look(visit, rule, (look, row) -> look.stopIfEndless());
        if (!over) {
            return Anchor.open(visit.code());
        }
        int latest = record().done(visit.code()).latest(episodeOf(visit));
        return latest == EpochDays.UNKNOWN ? Anchor.unknown(visit.code()) : Anchor.known(latest, visit.code());
    }

    /** The last due date of another visit, once that has ended (T26). */
    protected final Anchor lastDue(Declared visit, Runnable rule) {
        int[] due = {EpochDays.UNKNOWN};
        boolean over = look(visit, rule, (look, row) -> {
            due[0] = row.due() <= look.lastDay() ? Math.max(due[0], row.due()) : due[0];
            look.stopIfEndless();
        });
        if (!over) {
            return Anchor.open(visit.code());
        }
        return due[0] == EpochDays.UNKNOWN ? Anchor.unknown(visit.code()) : Anchor.known(due[0], visit.code());
    }

    /** Runs a rule beyond the horizon for somebody who only wants to look; whether the visit has ended, as far as is known. */
    private boolean look(Declared visit, Runnable rule, VisitLook.Looker looker) {
        return episodeOf(visit) > 0
                ? lookFromHere(visit, rule, looker)
                : withoutEpisode(() -> lookFromHere(visit, rule, looker));
    }

    private boolean lookFromHere(Declared visit, Runnable rule, VisitLook.Looker looker) {
        Look before = look;
        VisitLook mine = new VisitLook(before, looker);
        look = mine;
        try {
            inThePlanOfTheirDay(record().done(visit.code())::all, rule);
            return mine.hasEnded();
        } finally {
            look = before;
        }
    }
}
