package dev.trialc.compiler.syntax;

import dev.trialc.compiler.source.Span;
import java.util.List;
import java.util.Optional;

/** An anchor as written. */
public sealed interface AnchorNode {
    Span span();

    /**
     * An event, or one of its records.
     *
     * @param pick {@code each}, {@code second}, {@code 2nd}, {@code last but one}
     * @param edge {@code start} or {@code end} of a treatment
     * @param of {@code LastDose of X}
     */
    record OfEvent(
            Optional<Name> pick,
            Optional<Name> edge,
            Name name,
            Optional<ExprNode> filter,
            Optional<Name> of,
            Span span)
            implements AnchorNode {}

    /**
     * {@code first dose of X since E}.
     *
     * @param pick another word than {@code first}
     */
    record FirstSince(Optional<Name> pick, Name event, AnchorNode since, Span span) implements AnchorNode {}

    record LastOf(Name visit, boolean done, Span span) implements AnchorNode {}

    record OfVisit(boolean planned, Name visit, Optional<Num> ordinal, Span span) implements AnchorNode {}

    record Shifted(Extent extent, boolean after, AnchorNode base, Span span) implements AnchorNode {}

    /** {@code the visit}, {@code dosing}: the day of the visit at which an activity is done. */
    record VisitDay(boolean dosing, Span span) implements AnchorNode {}

    record OnDate(DateLiteral date, Span span) implements AnchorNode {}

    record FirstOf(List<AnchorNode> anchors, Span span) implements AnchorNode {}

    record LaterOf(List<AnchorNode> anchors, Span span) implements AnchorNode {}
}
