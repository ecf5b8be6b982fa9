package dev.trialc.runtime;

import org.jspecify.annotations.Nullable;

/** What ends one regimen of one participant (T24, T45). */
final class RegimenEnd {
    private final Course course;
    private End until = day -> EpochDays.NEVER;
    private @Nullable Met known;

    RegimenEnd(Course course) {
        this.course = course;
    }

    /** What ends it, besides Discontinuation. */
    void until(End ending) {
        until = ending;
    }

    /**
     * When the regimen met its until, or a rule stopped treatment: the same whenever it is asked for from one day while the same restarts
     * count.
     *
     * @param from epoch day of the anchor
     * @param restartsUntil the last day of the restarts that count
     * @param day {@link EpochDays#NEVER} while neither happened
     * @param missing what its conditions did not find
     */
    private record Met(int from, int restartsUntil, int day, Needs missing) {}

    /** The day on which the until was met, or a rule stopped treatment; {@link EpochDays#NEVER} while neither happened. */
    int met(Anchor anchor) {
        if (!anchor.isKnown()) {
            return EpochDays.NEVER;
        }
        Met met = known;
        if (met == null || met.from() != anchor.day() || met.restartsUntil() != course.restartsUntil()) {
            met = find(anchor.day());
            known = met;
        }
        course.missing().addAll(met.missing());
        return met.day();
    }

    private Met find(int from) {
        Needs missing = new Needs();
        int day = course.noting(
                missing,
                () -> course.withoutEpisode(
                        () -> course.onRecordsAlone(() -> Math.min(until.onOrAfter(from), course.stopped(from)))));
        return new Met(from, course.restartsUntil(), day, missing);
    }

    /** The last day on which doses may lie; the anchor must be known. */
    int lastDosingDay(Anchor anchor) {
        int recorded = course.recordedLastDose();
        if (recorded != EpochDays.NEVER) {
            return recorded;
        }
        int from = anchor.day();
        int end = Math.min(met(anchor), course.next(ParticipantEvents.DISCONTINUATION, from));
        end = Math.min(end, course.next(ParticipantEvents.DEATH, from));
        end = Math.min(end, course.next(ParticipantEvents.STUDY_WITHDRAWAL, from));
        return end == EpochDays.NEVER ? EpochDays.NEVER : end - 1;
    }
}
