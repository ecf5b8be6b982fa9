package dev.trialc.compiler.resolve;

import dev.trialc.compiler.diagnostic.Code;
import dev.trialc.compiler.syntax.ActionClause;
import dev.trialc.compiler.syntax.ApplicabilityClause;
import dev.trialc.compiler.syntax.Clause;
import dev.trialc.compiler.syntax.HeadKind;
import dev.trialc.compiler.syntax.ProvenanceClause;
import dev.trialc.compiler.syntax.Statement;
import dev.trialc.compiler.syntax.TimingClause;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which head takes which clause: one table. Provenance goes everywhere. */
final class ClausePlacement {
    private static final Set<Class<?>> WHEN = Set.of(
            TimingClause.OnDays.class,
            TimingClause.OnAnchor.class,
            TimingClause.AtAnchor.class,
            TimingClause.AtPoints.class,
            TimingClause.AtLeast.class,
            TimingClause.Offset.class,
            TimingClause.Within.class,
            TimingClause.Between.class,
            TimingClause.Every.class,
            TimingClause.Window.class,
            TimingClause.Through.class,
            TimingClause.ForPeriod.class,
            TimingClause.Until.class,
            TimingClause.FromCycle.class,
            TimingClause.From.class,
            TimingClause.StartingOnCycle.class,
            TimingClause.StartingOn.class,
            TimingClause.CountedFromLast.class,
            TimingClause.CountedFromPoint.class,
            TimingClause.CountedFrom.class,
            TimingClause.Then.class,
            TimingClause.Finally.class,
            TimingClause.ElseFrom.class,
            TimingClause.InsteadOn.class,
            ActionClause.SlotNotStated.class);

    private static final Set<Class<?>> WHOM = Set.of(
            ApplicabilityClause.ForGroups.class, ApplicabilityClause.In.class, ApplicabilityClause.Otherwise.class);

    private static final Set<Class<?>> INTERVAL = Set.of(TimingClause.From.class, TimingClause.To.class);

    private static final Set<Class<?>> TYPED = Set.of(
            ActionClause.IsType.class,
            ActionClause.WithAttribute.class,
            ActionClause.MayRecur.class,
            ApplicabilityClause.In.class);

    private static final Set<Class<?>> VALUED =
            Set.of(ActionClause.IsType.class, ActionClause.WithAttribute.class, ApplicabilityClause.In.class);

    private static final Map<HeadKind, Set<Class<?>>> CLAUSES = new EnumMap<>(Map.ofEntries(
            Map.entry(HeadKind.TRIAL, Set.of(ActionClause.Version.class)),
            Map.entry(HeadKind.LIBRARY, Set.of(ActionClause.Version.class)),
            Map.entry(HeadKind.FACT, VALUED),
            Map.entry(HeadKind.EVENT, join(TYPED, Set.of(ActionClause.Confirmed.class))),
            Map.entry(HeadKind.TRIAL_EVENT, TYPED),
            Map.entry(HeadKind.DRUG, Set.of(ActionClause.IsType.class, ActionClause.AlsoKnownAs.class)),
            Map.entry(HeadKind.RANDOMIZE, Set.of(ApplicabilityClause.ForGroups.class)),
            Map.entry(HeadKind.CHOICE, Set.of(ActionClause.IsType.class, ActionClause.By.class)),
            Map.entry(HeadKind.PARAMETER, Set.of(ActionClause.IsType.class)),
            Map.entry(HeadKind.EPOCH, INTERVAL),
            Map.entry(HeadKind.REGIMEN, join(WHOM, Set.of(TimingClause.From.class, ActionClause.LedBy.class))),
            Map.entry(
                    HeadKind.CYCLE,
                    Set.of(
                            ActionClause.Clock.class,
                            ActionClause.DelayBudget.class,
                            TimingClause.Spacing.class,
                            ActionClause.SlotNotStated.class)),
            Map.entry(
                    HeadKind.CONTINUE,
                    Set.of(TimingClause.Until.class, TimingClause.ForPeriod.class, TimingClause.Through.class)),
            Map.entry(
                    HeadKind.GIVE,
                    join(
                            WHOM,
                            Set.of(
                                    ActionClause.Amount.class,
                                    ActionClause.InsteadAmount.class,
                                    ActionClause.Portions.class,
                                    ActionClause.Route.class,
                                    ActionClause.Manner.class,
                                    ActionClause.Calculated.class,
                                    ActionClause.By.class,
                                    ActionClause.DoseCap.class,
                                    ActionClause.RoundedTo.class,
                                    ActionClause.Recalculated.class,
                                    ActionClause.RecalculatedOnChange.class,
                                    ActionClause.Frequency.class,
                                    ActionClause.SlotNotStated.class,
                                    ActionClause.Instruct.class,
                                    TimingClause.OnDays.class,
                                    TimingClause.Every.class,
                                    TimingClause.FromCycle.class,
                                    TimingClause.Through.class,
                                    TimingClause.ForPeriod.class,
                                    TimingClause.Until.class,
                                    TimingClause.Then.class))),
            Map.entry(
                    HeadKind.MAY_GIVE,
                    join(
                            WHOM,
                            Set.of(
                                    ActionClause.Amount.class,
                                    ActionClause.Portions.class,
                                    ActionClause.Route.class,
                                    ActionClause.Manner.class,
                                    ActionClause.Frequency.class,
                                    ActionClause.Instruct.class,
                                    TimingClause.Every.class,
                                    TimingClause.ForPeriod.class,
                                    TimingClause.Until.class))),
            Map.entry(HeadKind.PERFORM, join(WHOM, Set.of(ActionClause.Instruct.class, TimingClause.Until.class))),
            Map.entry(HeadKind.OBSERVE, join(WHOM, Set.of(ActionClause.Instruct.class, TimingClause.Until.class))),
            Map.entry(HeadKind.VISIT, join(WHEN, WHOM)),
            Map.entry(HeadKind.ACTIVITY, join(WHOM, ActivityDetailResolver.CLAUSES)),
            Map.entry(HeadKind.COLLECT, join(WHOM, INTERVAL)),
            Map.entry(HeadKind.AVOID, join(WHOM, INTERVAL)),
            Map.entry(HeadKind.NOTE, join(WHOM, ActivityDetailResolver.CLAUSES)),
            Map.entry(HeadKind.REQUIRE, Set.of(TimingClause.Within.class)),
            Map.entry(HeadKind.CRITERIA, Set.of(TimingClause.AtAnchor.class)),
            Map.entry(HeadKind.STOP_TREATMENT, Set.of(TimingClause.AtAnchor.class)),
            Map.entry(HeadKind.ENDPOINT, Set.of(ActionClause.Objectives.class, ActionClause.SlotNotStated.class)),
            Map.entry(HeadKind.TIME, join(INTERVAL, Set.of(ActionClause.SlotNotStated.class))),
            Map.entry(
                    HeadKind.PROPORTION,
                    Set.of(
                            ActionClause.WithBestResponse.class,
                            ActionClause.Confirmed.class,
                            ActionClause.Lasting.class,
                            ActionClause.SlotNotStated.class)),
            Map.entry(HeadKind.INCIDENCE, INTERVAL),
            Map.entry(HeadKind.CHANGE, Set.of(TimingClause.From.class, TimingClause.AtPoints.class)),
            Map.entry(HeadKind.CENSOR, Set.of(TimingClause.AtAnchor.class)),
            Map.entry(HeadKind.ASSESSED, Set.of(ActionClause.By.class, ActionClause.Per.class)),
            Map.entry(
                    HeadKind.TIMEFRAME,
                    Set.of(
                            TimingClause.From.class,
                            TimingClause.To.class,
                            TimingClause.Until.class,
                            TimingClause.ForPeriod.class,
                            TimingClause.Offset.class,
                            ActionClause.About.class))));

    /** Heads that declare one thing each. */
    private static final Set<HeadKind> ONE_NAME =
            EnumSet.of(HeadKind.GROUP, HeadKind.CHOICE, HeadKind.PARAMETER, HeadKind.EPOCH, HeadKind.REGIMEN);

    /** The slots that each statement can say are not stated. */
    private static final Map<HeadKind, Set<String>> SLOTS = new EnumMap<>(Map.of(
            HeadKind.VISIT, Set.of("timing"),
            HeadKind.GIVE, Set.of("dose", "route", "frequency", "days")));

    private ClausePlacement() {}

    private static Set<Class<?>> join(Set<Class<?>> a, Set<Class<?>> b) {
        Set<Class<?>> both = new HashSet<>(a);
        both.addAll(b);
        return Set.copyOf(both);
    }

    static void check(Desk desk, Statement statement) {
        HeadKind kind = statement.head().kind();
        Set<Class<?>> allowed = CLAUSES.getOrDefault(kind, Set.of());
        if (ONE_NAME.contains(kind) && statement.head().names().size() > 1) {
            desk.report(
                    Code.MISPLACED_CLAUSE,
                    statement.head().names().get(1).name().span(),
                    "A “" + kind.words() + "” statement declares one name.",
                    "What is said behind the names would hold for the first only.",
                    "Write a statement for each, on a line of its own.");
            return;
        }
        for (Clause clause : statement.clauses()) {
            if (Segments.opens(clause) && kind != HeadKind.VISIT) {
                byArm(desk, kind, clause);
                return;
            }
            if (!(clause instanceof ProvenanceClause) && !allowed.contains(clause.getClass())) {
                misplaced(desk, kind, clause);
                return;
            }
            if (clause instanceof ActionClause.SlotNotStated slot
                    && !SLOTS.getOrDefault(kind, Set.of(slot.slot().text()))
                            .contains(slot.slot().text())) {
                misplaced(desk, kind, clause);
                return;
            }
        }
        if (new Repetition(desk).check(statement)) {
            return;
        }
        new TypedClauses(desk).check(statement);
        new ConditionPlacement(desk).check(statement);
    }

    private static void byArm(Desk desk, HeadKind kind, Clause clause) {
        String words = desk.file().slice(clause.span()).strip().replaceFirst("^,\\s*", "");
        boolean other = clause instanceof ApplicabilityClause.Otherwise;
        desk.report(
                Code.MISPLACED_CLAUSE,
                clause.span(),
                "“" + words + "” does not stand in " + Desk.statement(kind)
                        + ": only the time of a visit is told apart by arm.",
                "What stands behind it would hold for every arm.",
                "Write one “" + kind.words() + "” statement for each arm, and name the arm in it without a colon: “"
                        + (other ? "in Control" : words.replaceFirst("\\s*:$", "")) + "”.");
    }

    private static void misplaced(Desk desk, HeadKind kind, Clause clause) {
        String words = desk.file().slice(clause.span()).strip();
        desk.report(
                Code.MISPLACED_CLAUSE,
                clause.span(),
                "“" + (words.length() > 60 ? words.substring(0, 60) + "…" : words) + "” says nothing in "
                        + Desk.statement(kind) + ".",
                "It would be read by people and ignored by the calculator.",
                "Move it to the statement that it belongs to, or begin that statement on a new line.");
    }

    /** Whether the statement has clauses of each of these classes. */
    static boolean has(Statement statement, Class<?>... types) {
        return Arrays.stream(types).allMatch(t -> statement.clauses().stream().anyMatch(t::isInstance));
    }

    /** The clauses of one class. */
    static <C extends Clause> List<C> all(List<Clause> clauses, Class<C> type) {
        List<C> found = List.of();
        for (Clause clause : clauses) {
            if (type.isInstance(clause)) {
                found = found.isEmpty() ? new ArrayList<>() : found; // most ask for what is not there
                found.add(type.cast(clause));
            }
        }
        return found;
    }
}
