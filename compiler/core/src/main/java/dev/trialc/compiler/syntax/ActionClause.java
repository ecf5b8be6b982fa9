package dev.trialc.compiler.syntax;

import dev.trialc.compiler.source.Span;
import java.util.List;
import java.util.Optional;

/** A clause that says what, how much, by whom. */
public sealed interface ActionClause extends Clause {
    record Amount(Num value, Optional<Num> upTo, Name unit, Span span) implements ActionClause {}

    record Route(String words, Span span) implements ActionClause {}

    /** Times a day; {@code daily} alone is once. */
    record Frequency(Num times, Span span) implements ActionClause {}

    /** How it is given besides the route: {@code over 90 minutes}, {@code as bolus}; as written. */
    record Manner(String words, Span span) implements ActionClause {}

    /**
     * {@code as 2 × 250 mg}.
     *
     * @param sign {@code ×} or the word {@code x}
     */
    record Portions(Num count, Name sign, Amount each, Span span) implements ActionClause {}

    /**
     * {@code instead 250 mg for Frail}, {@code instead 250 mg in Control}.
     *
     * @param whom {@link ApplicabilityClause.ForGroups} or {@link ApplicabilityClause.In}
     */
    record InsteadAmount(Amount amount, ApplicabilityClause whom, Span span) implements ActionClause {}

    /** {@code calculated from weight, height}; the formula stands in a {@link By} behind it. */
    record Calculated(List<Name> facts, Span span) implements ActionClause {}

    /** {@code at most 800 mg}. */
    record DoseCap(Amount most, Span span) implements ActionClause {}

    /** {@code rounded to 25 mg}. */
    record RoundedTo(Amount step, Span span) implements ActionClause {}

    /** {@code always recalculated}, {@code never recalculated}. */
    record Recalculated(boolean always, Span span) implements ActionClause {}

    /**
     * {@code recalculated on 10 % change from baseline}, {@code … from the last dose}.
     *
     * @param change the word {@code change}
     * @param last the word {@code dose}; absent for baseline
     */
    record RecalculatedOnChange(Num percent, Name change, Optional<Name> last, Span span) implements ActionClause {}

    record Instruct(Text text, Span span) implements ActionClause {}

    /** {@code dose not stated}. */
    record SlotNotStated(Name slot, Span span) implements ActionClause {}

    /**
     * {@code delay at most 7 days due to logistics, 14 days due to toxicity}.
     *
     * @param slot the word {@code delay}
     */
    record DelayBudget(Name slot, List<Budget> budgets, Span span) implements ActionClause {}

    /** How long a delay may be for one reason, or for any. */
    record Budget(Num number, Name unit, Optional<Name> reason) {}

    record By(Name who, Span span) implements ActionClause {}

    record AlsoKnownAs(List<Text> names, Span span) implements ActionClause {}

    record IsType(TypeNode type, Span span) implements ActionClause {}

    record WithAttribute(TitledName attribute, Span span) implements ActionClause {}

    /**
     * {@code with agreement of Sponsor}.
     *
     * @param quoted whether it is a text and no name
     */
    record WithAgreement(Name of, boolean quoted, Span span) implements ActionClause {}

    /** {@code serves PFS, ORR}. */
    record Serves(List<Name> endpoints, Span span) implements ActionClause {}

    record WithBestResponse(List<Name> responses, Span span) implements ActionClause {}

    record Confirmed(Extent extent, Span span) implements ActionClause {}

    record Lasting(Extent extent, Span span) implements ActionClause {}

    /**
     * {@code may be reused if done within 7 days before FirstDose}.
     *
     * @param within its last words, as an interval
     */
    record MayBeReused(TimingClause.Within within, Span span) implements ActionClause {}

    record MayRecur(Span span) implements ActionClause {}

    record LedBy(Name drug, Span span) implements ActionClause {}

    record Version(Text version, Span span) implements ActionClause {}

    record Per(Text standard, Span span) implements ActionClause {}

    record Objectives(List<Name> objectives, Span span) implements ActionClause {}

    record Clock(boolean delaysMove, Span span) implements ActionClause {}

    record About(Num number, Name unit, Span span) implements ActionClause {}

    /** The words behind {@code is}. */
    sealed interface TypeNode {
        record OneOf(List<Name> values) implements TypeNode {}

        record Ordered(List<Name> values) implements TypeNode {}

        /** {@code is a date}, {@code is a class}, {@code is a Platinum}. */
        record OfKind(Name kind) implements TypeNode {}

        record YesNo() implements TypeNode {}
    }
}
