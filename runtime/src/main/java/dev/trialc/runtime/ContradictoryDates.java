package dev.trialc.runtime;

/** Records of one participant whose dates cannot all be true, whatever the protocol says. */
final class ContradictoryDates {
    private final ParticipantRecord record;

    ContradictoryDates(ParticipantRecord record) {
        this.record = record;
    }

    /** @throws InconsistentRecordException where records cannot all be true: treatment after Death, two first doses, a dose after the last */
    void check() {
        oneDate(ParticipantEvents.DEATH);
        oneDate(ParticipantEvents.STUDY_WITHDRAWAL);
        oneDate(ParticipantEvents.FIRST_DOSE);
        checkLastDose();
        checkDeath();
    }

    private void oneDate(String event) {
        int first = record.events(event).next(EpochDays.UNKNOWN);
        int last = record.events(event).lastUntil(EpochDays.NEVER);
        if (first != EpochDays.NEVER && first != last) {
            throw new InconsistentRecordException(event + " is recorded on both " + EpochDays.date(first) + " and "
                    + EpochDays.date(last) + ": it has one date.");
        }
    }

    private void checkLastDose() {
        int lastDose = record.events(ParticipantEvents.LAST_DOSE).next(EpochDays.UNKNOWN);
        if (lastDose == EpochDays.NEVER) {
            return;
        }
        int firstDose = record.events(ParticipantEvents.FIRST_DOSE).next(EpochDays.UNKNOWN);
        if (firstDose != EpochDays.NEVER && lastDose < firstDose) {
            throw new InconsistentRecordException("LastDose is recorded on " + EpochDays.date(lastDose)
                    + ", before FirstDose on " + EpochDays.date(firstDose) + ".");
        }
        int given = record.lastAdministrationUntil(EpochDays.NEVER);
        if (given > lastDose) {
            throw new InconsistentRecordException("An administration is recorded on " + EpochDays.date(given)
                    + ", after LastDose on " + EpochDays.date(lastDose) + ".");
        }
    }

    private void checkDeath() {
        int death = record.events(ParticipantEvents.DEATH).next(EpochDays.UNKNOWN);
        if (death == EpochDays.NEVER) {
            return;
        }
        int firstDose = record.events(ParticipantEvents.FIRST_DOSE).lastUntil(EpochDays.NEVER);
        notAfter(death, firstDose, ParticipantEvents.FIRST_DOSE);
        notAfter(death, record.lastAdministrationUntil(EpochDays.NEVER), "An administration");
        for (String regimen : record.regimenNames()) {
            notAfter(death, record.cycleStarts(regimen).latest(), "A cycle start of " + regimen);
            notAfter(death, record.restarts(regimen).latest(), "A restart of " + regimen);
        }
    }

    private static void notAfter(int death, int day, String what) {
        if (day > death) {
            throw new InconsistentRecordException(what + " is recorded on " + EpochDays.date(day) + ", after Death on "
                    + EpochDays.date(death) + ".");
        }
    }
}
