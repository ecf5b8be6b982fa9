package dev.trialc.compiler.syntax;

import dev.trialc.compiler.source.Span;
import java.util.List;
import java.util.Optional;

/** A clause that says when. */
public sealed interface TimingClause extends Clause {
    /**
     * {@code on days 1 to 21 of cycles 1 to 6 of R}, {@code on day -28 to -1}.
     *
     * @param days ranges; numbers carry their minus sign
     */
    record OnDays(List<Range> days, Optional<CycleSelection> cycles, Optional<Name> regimen, Span span)
            implements TimingClause {}

    record OnAnchor(AnchorNode anchor, Span span) implements TimingClause {}

    record AtAnchor(AnchorNode anchor, Span span) implements TimingClause {}

    /**
     * {@code at pre-dose, 30 minutes and 2 hours after end of Alpha}.
     *
     * @param first the first of them where it reads as a day, {@code at 2 hours after Alpha, …}
     */
    record AtTimepoints(Optional<AnchorNode> first, List<TimepointNode> points, Span span) implements TimingClause {}

    /** {@code every 15 minutes during Alpha}: the words behind the interval. */
    record During(Name drug, Span span) implements TimingClause {}

    /** {@code before PK, ECG}: of activities on one visit. */
    record Order(boolean after, List<Name> activities, Span span) implements TimingClause {}

    /** {@code once in Screening, Baseline}. */
    record OnceIn(List<Name> visits, Span span) implements TimingClause {}

    /** {@code only in cycles 4, 8}. */
    record OnlyInCycles(CycleSelection cycles, Span span) implements TimingClause {}

    /** {@code at the next visit}. */
    record AtNextVisit(Span span) implements TimingClause {}

    /** {@code 3 times, 2 to 5 minutes apart}. */
    record Repeated(Num times, Optional<Apart> apart, Span span) implements TimingClause {}

    /** How far one reading is from the next. */
    record Apart(Num least, Optional<Num> most, Name unit) {}

    /** {@code at weeks 2, 4 and 10}. */
    record AtPoints(Name unit, List<Num> numbers, Span span) implements TimingClause {}

    /** {@code at least 14 days between starts}: of cycles. */
    record Spacing(Extent extent, Span span) implements TimingClause {}

    record AtLeast(Extent extent, boolean after, AnchorNode anchor, Span span) implements TimingClause {}

    /** {@code 28 days after LastDose}, {@code 2, 4 and 10 weeks after E}, and bare {@code 30.6 months}. */
    record Offset(
            List<Num> numbers,
            Name unit,
            Optional<Equivalence> equivalence,
            boolean after,
            Optional<AnchorNode> anchor,
            Span span)
            implements TimingClause {}

    /** @param side {@code before}, {@code after} or {@code of} */
    record Within(Extent extent, String side, AnchorNode anchor, Span span) implements TimingClause {}

    record Between(Boundary from, Boundary to, Span span) implements TimingClause {}

    /** One end of {@code between}. */
    sealed interface Boundary {
        record Day(Num number) implements Boundary {}

        record OfAnchor(AnchorNode anchor) implements Boundary {}
    }

    /** {@code every 2 cycles}, {@code every 8 weeks}, {@code every Interval}, {@code every cycle}, {@code every 2nd cycle}. */
    record Every(
            Optional<Num> number,
            Optional<Name> unit,
            Optional<Name> parameter,
            Optional<Name> ordinal,
            Optional<Equivalence> equivalence,
            Optional<Name> regimen,
            Span span)
            implements TimingClause {}

    /**
     * {@code ± 7 days}, {@code -3/+7 days}, {@code ± 10 %}.
     *
     * @param unit absent for a percentage
     */
    record Window(Optional<Num> early, Optional<Num> late, Optional<Name> unit, Span span) implements TimingClause {}

    /** {@code through cycle 13 (= 52 weeks)}. */
    record Through(Point point, Span span) implements TimingClause {}

    record Point(Name unit, Num number, Optional<Equivalence> equivalence) {}

    record ForPeriod(boolean atMost, Num number, Name unit, Span span) implements TimingClause {}

    /** @param anchors empty for {@code until not stated} */
    record Until(List<AnchorNode> anchors, Span span) implements TimingClause {}

    record FromCycle(Num cycle, Span span) implements TimingClause {}

    record From(AnchorNode anchor, Span span) implements TimingClause {}

    record To(AnchorNode anchor, Span span) implements TimingClause {}

    record StartingOnCycle(Num cycle, Span span) implements TimingClause {}

    record StartingOn(AnchorNode anchor, Span span) implements TimingClause {}

    record CountedFromLast(boolean done, Span span) implements TimingClause {}

    record CountedFromPoint(Point point, Span span) implements TimingClause {}

    record CountedFrom(AnchorNode anchor, Span span) implements TimingClause {}

    record Then(Span span) implements TimingClause {}

    /** {@code and finally at month 7}: the last stretch, counted from the series' anchor (T21). */
    record Finally(Span span) implements TimingClause {}

    record ElseFrom(AnchorNode anchor, Span span) implements TimingClause {}

    record InsteadOn(AnchorNode at, Extent more, AnchorNode base, Span span) implements TimingClause {}
}
