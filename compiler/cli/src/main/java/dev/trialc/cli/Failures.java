package dev.trialc.cli;

import dev.trialc.compiler.evaluate.InconsistentRecordException;
import dev.trialc.compiler.resolve.SlotReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/** Exceptions as messages and exit codes; a stack trace is for the compiler's own mistakes only, and only when asked for. */
final class Failures {
    static final int USAGE = 2;
    static final int INTERNAL = 3;

    private Failures() {}

    static int report(Exception exception, PrintStream err) {
        if (exception instanceof UsageException
                || exception instanceof InconsistentRecordException
                || exception instanceof SlotReader.SlotException) {
            err.println("trialc: " + exception.getMessage());
            return USAGE;
        }
        if (exception instanceof IOException io) {
            err.println("trialc: " + words(io));
            return USAGE;
        }
        err.println("trialc: internal error TRL9001: " + exception);
        err.println(
                "This is a mistake of the compiler, not of the protocol. Set TRIALC_TRACE=1 to see where it happened.");
        if (System.getenv("TRIALC_TRACE") != null) {
            exception.printStackTrace(err);
        }
        return INTERNAL;
    }

    private static String words(IOException exception) {
        String message = exception.getMessage() == null ? "" : exception.getMessage();
        if (exception instanceof NoSuchFileException) {
            return "there is no file " + message;
        }
        if (exception instanceof AccessDeniedException) {
            return message + " may not be read or written";
        }
        if (exception instanceof FileAlreadyExistsException || exception instanceof NotDirectoryException) {
            return message + " is a file, where a folder is needed";
        }
        // our own say all themselves
        return exception.getClass() == IOException.class ? message : "a file cannot be read or written: " + message;
    }
}
