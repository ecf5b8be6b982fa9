package dev.trialc.runtime;

/** What is recorded of a participant contradicts itself or the protocol, so that no date can be trusted. */
public class InconsistentRecordException extends ScheduleException {
    private static final long serialVersionUID = 1L;

    public InconsistentRecordException(String message) {
        super(message);
    }
}
