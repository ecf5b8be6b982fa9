package dev.trialc.runtime;

/** Epochs of one participant, and what ends treatment and life in the trial (T23, T24). */
abstract class ParticipantEpochs extends ParticipantEvents {
    /** Returned by {@link #endOfDeclaredEpoch} for a day in no declared epoch. */
    protected static final int NO_EPOCH = EpochDays.UNKNOWN;

    /** Of the participant as a whole; {@link EpochDays#UNKNOWN} until somebody asks. */
    private int endOfLife = EpochDays.UNKNOWN;

    ParticipantEpochs(ParticipantRecord record) {
        super(record);
    }

    /** The last day of the declared epoch that holds a day; {@link #NO_EPOCH} where none does. */
    protected int endOfDeclaredEpoch(int day) {
        return NO_EPOCH;
    }

    /** Whether a declared epoch holds a day: from a known date on, until its end, which may not be known yet. */
    protected static boolean holds(Anchor from, int day, Anchor to) {
        return from.isKnown() && from.day() <= day && (!to.isKnown() || day <= to.day());
    }

    /** The day of an epoch's end; {@link EpochDays#NEVER} while it is unknown. */
    protected static int endOf(Anchor to) {
        return to.isKnown() ? to.day() : EpochDays.NEVER;
    }

    /** The last day of the epoch that holds a day; {@link EpochDays#NEVER} while it has no known end (T24). */
    final int endOfEpoch(int day) {
        int declared = endOfDeclaredEpoch(day);
        if (declared != NO_EPOCH) {
            return declared;
        }
        // treatment begins with the randomization, where there is one, even if the first dose is given later
        int treatment = Math.min(next(RANDOMIZATION, EpochDays.UNKNOWN), next(FIRST_DOSE, EpochDays.UNKNOWN));
        if (day < treatment) {
            return treatment == EpochDays.NEVER ? EpochDays.NEVER : treatment - 1;
        }
        int discontinuation = next(DISCONTINUATION, EpochDays.UNKNOWN);
        return day <= discontinuation ? discontinuation : EpochDays.NEVER;
    }

    /**
     * The last day of what counts cycles: treatment, whatever the regimen's anchor, unless a declared epoch holds the day after it;
     * {@link EpochDays#NEVER} while that has no known end (T24).
     */
    final int endOfTreatment(int anchor) {
        int declared = endOfDeclaredEpoch(EpochDays.plusDays(anchor, 1));
        return declared == NO_EPOCH ? next(DISCONTINUATION, anchor) : declared;
    }

    /** Whether treatment, or life in the trial, is known to have ended. */
    final boolean isOver() {
        return next(DISCONTINUATION, EpochDays.UNKNOWN) != EpochDays.NEVER || endOfLife() != EpochDays.NEVER;
    }

    /** The earlier of Death and StudyWithdrawal, after which nothing is planned (T23). */
    final int endOfLife() {
        if (isOnRecordsAlone() || episode() > 0) {
            return findEndOfLife();
        }
        if (endOfLife == EpochDays.UNKNOWN) {
            endOfLife = findEndOfLife();
        }
        return endOfLife;
    }

    private int findEndOfLife() {
        return Math.min(next(DEATH, EpochDays.UNKNOWN), next(STUDY_WITHDRAWAL, EpochDays.UNKNOWN));
    }
}
