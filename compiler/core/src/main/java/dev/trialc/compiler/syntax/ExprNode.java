package dev.trialc.compiler.syntax;

import dev.trialc.compiler.source.Span;
import java.util.List;
import java.util.Optional;

/** An expression as written. */
public sealed interface ExprNode {
    Span span();

    record Or(List<ExprNode> any, Span span) implements ExprNode {}

    record And(List<ExprNode> all, Span span) implements ExprNode {}

    record Not(ExprNode expr, Span span) implements ExprNode {}

    record Unless(ExprNode expr, ExprNode exception, Span span) implements ExprNode {}

    record IfThen(ExprNode condition, ExprNode then, Span span) implements ExprNode {}

    /** {@code at least 2 of { a: … }}. */
    record Options(Quantifier quantifier, List<OptionNode> options, Span span) implements ExprNode {}

    /** {@code all of ALT, AST <= 2 × ULN}, {@code any of A, B}. */
    record ListOf(Quantifier quantifier, List<Name> names, Optional<Comparison> comparison, Span span)
            implements ExprNode {}

    /** @param word {@code any}, {@code all}, {@code one} or {@code at least} */
    record Quantifier(String word, Optional<Num> number) {}

    record OptionNode(Name label, Optional<Text> title, ExprNode expr, List<Clause> provenance, Span span) {}

    /** @param role "investigator" */
    record Judgment(Name role, Optional<Text> question, Span span) implements ExprNode {}

    record Agrees(Text text, Span span) implements ExprNode {}

    record Known(OperandNode operand, Span span) implements ExprNode {}

    /** @param dated {@code after E}, {@code before E}: only values of that time count */
    record Compare(OperandNode operand, Comparison comparison, Optional<Happened.Relative> dated, Span span)
            implements ExprNode {}

    /** A bare name: a group, a yes/no fact, or an event that happened. */
    record Happens(boolean absent, Name name, Optional<ExprNode> filter, Optional<Happened> when, Span span)
            implements ExprNode {}

    /** @param atVisit whether it is {@code X at the visit} */
    record OperandNode(boolean baseline, Name name, Optional<PointNode> at, boolean atVisit, Span span) {}

    /** @param edge {@code start} or {@code end} */
    record PointNode(
            Optional<Name> edge, Name name, Optional<ExprNode> filter, Optional<AnchorNode> since, Span span) {}

    /** What follows an operand. */
    sealed interface Comparison {
        record Sign(String sign, Num value, boolean grade, Optional<Name> unit, boolean timesUln, Span span)
                implements Comparison {}

        record FromTo(Num low, Num high, Optional<Name> unit, Span span) implements Comparison {}

        record IsOneOf(boolean negated, List<Name> values, Span span) implements Comparison {}
    }

    /** When something happened. */
    sealed interface Happened {
        /** @param side {@code before}, {@code after} or {@code of} */
        record Within(Extent extent, String side, PointNode point) implements Happened {}

        record Beyond(Extent extent, boolean strict, boolean after, PointNode point) implements Happened {}

        record Relative(boolean after, PointNode point) implements Happened {}

        record During(Name other, boolean orAfter) implements Happened {}

        record Lasting(Extent extent, boolean strict) implements Happened {}
    }
}
