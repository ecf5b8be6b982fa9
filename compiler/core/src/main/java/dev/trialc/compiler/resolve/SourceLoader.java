package dev.trialc.compiler.resolve;

import dev.trialc.compiler.source.SourceFile;
import java.util.Optional;

/** Brings the texts that {@code source} and {@code use} name, from inside the project root only. */
public interface SourceLoader {
    /** What came of a request. */
    record Loaded(Optional<SourceFile> file, Problem problem) {}

    /** Why a text could not be had. */
    enum Problem {
        NONE,
        NOT_FOUND,
        OUTSIDE_ROOT,
        NOT_TEXT,
        TOO_LONG
    }

    /** @param path as written, relative to the project root */
    Loaded load(String path);
}
