package dev.trialc.compiler.syntax;

import dev.trialc.compiler.source.Span;
import java.util.Optional;

/** What an example expects of the schedule. */
public sealed interface ExpectationNode {
    Span span();

    record Due(
            Name item,
            Optional<Num> ordinal,
            Optional<DateLiteral> on,
            Optional<DateLiteral> from,
            Optional<DateLiteral> to,
            Span span)
            implements ExpectationNode {}

    /** {@code expect TumourImaging 2 missed}, {@code expect TumourImaging 1 done on 2026-03-17}. */
    record Status(Name item, Optional<Num> ordinal, Name status, Optional<DateLiteral> on, Span span)
            implements ExpectationNode {}

    /** {@code expect TumourImaging 1 with BoneScan}, or {@code without} it; {@code expect C1 with PK at 2 hours}. */
    record Includes(
            Name visit, Optional<Num> ordinal, boolean included, Name activity, Optional<TimepointNode> at, Span span)
            implements ExpectationNode {}

    /** {@code expect 575 mg of Carboplatin on 2026-01-20}; {@code to} is {@code from} for one day. */
    record Dosed(Name drug, ActionClause.Amount amount, DateLiteral from, DateLiteral to, Span span)
            implements ExpectationNode {}

    record Pending(Name item, Optional<Num> ordinal, Span span) implements ExpectationNode {}

    record None(Name item, Optional<DateLiteral> after, Span span) implements ExpectationNode {}
}
