package dev.trialc.cli;

/** Something on the command line, or in a file that it names, cannot be used; the message says what to write instead. */
final class UsageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UsageException(String message) {
        super(message);
    }
}
