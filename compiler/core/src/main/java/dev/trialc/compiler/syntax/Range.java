package dev.trialc.compiler.syntax;

import dev.trialc.compiler.source.Span;
import java.util.Optional;

/**
 * {@code 3} or {@code 1 to 21}.
 *
 * @param hyphen whether it was written {@code 1-21}, which is read but reported
 */
public record Range(Num from, Optional<Num> to, boolean hyphen, Span span) {}
