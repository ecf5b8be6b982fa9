package dev.trialc.compiler.syntax;

import dev.trialc.compiler.source.Span;
import java.util.List;
import java.util.Optional;

/**
 * What a statement begins with.
 *
 * @param word the statement word itself ({@code visit}, {@code primary}, an identity key)
 * @param names declared or named things, in order
 * @param texts quoted strings of the head that are no titles, in order
 * @param detail what only some heads have
 * @param span the whole head
 */
public record Head(
        HeadKind kind, Name word, List<TitledName> names, List<Text> texts, Optional<Detail> detail, Span span) {
    public Head {
        names = List.copyOf(names);
        texts = List.copyOf(texts);
    }

    /** The first name; heads that have one always do. */
    public Name name() {
        return names.get(0).name();
    }

    public Optional<Text> title() {
        return names.get(0).title();
    }

    /** Detail of a certain kind of head. */
    public sealed interface Detail {
        /** Values of an identity line. */
        record Values(List<Name> values) implements Detail {}

        /** {@code of 21 days in cycle 1 and 28 days thereafter}. */
        record Lengths(List<CycleSpan> lengths) implements Detail {}

        /** @param cycles absent for the only or last length */
        record CycleSpan(Num amount, Name unit, Optional<Equivalence> equivalence, Optional<CycleSelection> cycles) {}

        /** A grid's rows; the first is its header. */
        record Rows(List<GridRow> rows, List<Clause> clauses) implements Detail {}

        record Givens(List<Given> givens) implements Detail {}

        record Expected(ExpectationNode expectation) implements Detail {}

        /** {@code counting from day 0}, {@code counting from week 1}. */
        record CountedFrom(Name unit, Num number) implements Detail {}

        record Date(DateLiteral date) implements Detail {}

        /** {@code randomize 2:1 to A, B stratified by region}: the shares, and by what. */
        record Shares(List<Num> shares, List<Name> strata) implements Detail {}

        /** Amounts of {@code levels X 150 mg, 125 mg}, from level 0 downwards. */
        record Amounts(List<ActionClause.Amount> amounts) implements Detail {}

        /**
         * {@code interrupt until C, for at most 28 days, then discontinue the second time}.
         *
         * @param time from which occurrence of the trigger on; absent for the first
         */
        record Interruption(
                Optional<ExprNode> until, Optional<Extent> atMost, boolean thenDiscontinue, Optional<Time> time)
                implements Detail {}

        /** {@code resume one level lower}, {@code re-escalate by one level}; no number for {@code at the same level}. */
        record Levels(Optional<Num> number, Optional<Time> time) implements Detail {}

        /** {@code discontinue the second time}. */
        record Times(Optional<Time> time) implements Detail {}

        /**
         * {@code the second time}.
         *
         * @param word what stands where {@code time} should
         */
        record Time(Name ordinal, Name word) {}

        /** {@code for each Attack (severe)}: which of its records. */
        record Records(ExprNode filter) implements Detail {}

        /** {@code require X before any procedure}. */
        record BeforeAny(Name what) implements Detail {}
    }
}
