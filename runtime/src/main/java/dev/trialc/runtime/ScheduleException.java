package dev.trialc.runtime;

/** Why a schedule cannot be computed. Messages are meant for people at a site, not for programmers. */
public abstract class ScheduleException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ScheduleException(String message) {
        super(message);
    }
}
