package dev.trialc.compiler.syntax;

import dev.trialc.compiler.source.Span;
import java.util.List;
import java.util.Optional;

/** One thing that an example says of its participant. */
public sealed interface Given {
    Span span();

    /**
     * {@code MajorSurgery (elective is no) on 2026-03-01}.
     *
     * @param attributes undated, in the order in which they are written
     * @param time {@code at 14:30}, as written
     */
    record OnDate(Name event, List<Value> attributes, DateLiteral date, Optional<Name> time, Span span)
            implements Given {
        public OnDate {
            attributes = List.copyOf(attributes);
        }
    }

    record Cycle(Num number, Optional<Name> regimen, DateLiteral date, Span span) implements Given {}

    record Value(Name name, Name value, Optional<Name> unit, Optional<DateLiteral> date, Span span) implements Given {}

    /** {@code TumourImaging 1 done on 2026-03-17}; {@code 2.1} is the first of the second record of an event. */
    record Done(Name visit, Optional<Num> ordinal, DateLiteral date, Span span) implements Given {}

    record Restart(Num cycle, Optional<Name> regimen, DateLiteral date, Span span) implements Given {}

    /** {@code Dalpiciclib given on 2026-01-20 to 2026-02-09}. */
    record Doses(Name drug, DateLiteral from, Optional<DateLiteral> to, Span span) implements Given {}

    record InArm(Name arm, Span span) implements Given {}
}
