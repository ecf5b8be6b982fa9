package dev.trialc.runtime;

import java.time.LocalDate;

/** A date before 1900-01-01 or after 9999-12-31, which in a trial is a slip of the pen. */
public final class DateOutOfRangeException extends InconsistentRecordException {
    private static final long serialVersionUID = 1L;

    DateOutOfRangeException(String what, LocalDate date) {
        super(what + " on " + date + ": a date must lie between 1900-01-01 and 9999-12-31. Please check the year.");
    }
}
