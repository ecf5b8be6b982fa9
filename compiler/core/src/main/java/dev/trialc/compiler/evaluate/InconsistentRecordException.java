package dev.trialc.compiler.evaluate;

/** The participant's records contradict one another or the protocol; the message is for whoever entered them. */
public final class InconsistentRecordException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public InconsistentRecordException(String message) {
        super(message);
    }
}
