package dev.trialc.compiler.syntax;

import dev.trialc.compiler.source.Span;
import java.util.Optional;

/**
 * One of several points in time around a dose, as written; what it leaves out the ones behind it say.
 *
 * @param predose whether it is {@code pre-dose}, which has no number
 * @param number absent for {@code pre-dose}
 * @param unit absent where the next one says it
 * @param tolerance {@code ± 5 minutes}
 * @param moment of which dose; absent where the next one says it
 */
public record TimepointNode(
        boolean predose,
        Optional<Num> number,
        Optional<Name> unit,
        Optional<TimingClause.Window> tolerance,
        Optional<Moment> moment,
        Span span) {

    /**
     * {@code after end of Alpha}.
     *
     * @param edge {@code start} or {@code end}
     */
    public record Moment(boolean after, Optional<Name> edge, Name drug) {}
}
