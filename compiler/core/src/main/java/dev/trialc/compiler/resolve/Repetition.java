package dev.trialc.compiler.resolve;

import dev.trialc.compiler.diagnostic.Code;
import dev.trialc.compiler.diagnostic.Diagnostic;
import dev.trialc.compiler.syntax.ActionClause;
import dev.trialc.compiler.syntax.Clause;
import dev.trialc.compiler.syntax.HeadKind;
import dev.trialc.compiler.syntax.ProvenanceClause;
import dev.trialc.compiler.syntax.Statement;
import dev.trialc.compiler.syntax.TimingClause;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A statement that says one thing twice: only one of the two could be read. */
final class Repetition {
    private static final Map<Class<?>, String> ONCE = Map.ofEntries(
            Map.entry(ActionClause.Amount.class, "the amount"),
            Map.entry(ActionClause.Portions.class, "of how many units a dose is made up"),
            Map.entry(ActionClause.Route.class, "the route"),
            Map.entry(ActionClause.Frequency.class, "how often"),
            Map.entry(ActionClause.By.class, "by whom"),
            Map.entry(ActionClause.Version.class, "the version"),
            Map.entry(ActionClause.Per.class, "after which standard"),
            Map.entry(ActionClause.LedBy.class, "which drug leads"),
            Map.entry(ActionClause.Clock.class, "what a delay does to later cycles"),
            Map.entry(ActionClause.DelayBudget.class, "how long a delay may be"),
            Map.entry(TimingClause.Spacing.class, "how far apart cycles start"),
            Map.entry(ActionClause.Confirmed.class, "when it is confirmed"),
            Map.entry(ActionClause.Lasting.class, "how long it lasts"),
            Map.entry(ActionClause.WithBestResponse.class, "which responses count"),
            Map.entry(ActionClause.About.class, "how long it is"),
            Map.entry(TimingClause.Window.class, "how far a visit may lie from its day"),
            Map.entry(TimingClause.Until.class, "until when"),
            Map.entry(TimingClause.From.class, "from when"),
            Map.entry(TimingClause.StartingOn.class, "from when"),
            Map.entry(TimingClause.StartingOnCycle.class, "from when"),
            Map.entry(TimingClause.FromCycle.class, "from which cycle"),
            Map.entry(TimingClause.To.class, "to when"),
            Map.entry(TimingClause.CountedFrom.class, "from when it is counted"),
            Map.entry(TimingClause.CountedFromLast.class, "from when it is counted"),
            Map.entry(TimingClause.CountedFromPoint.class, "from when it is counted"),
            Map.entry(TimingClause.InsteadOn.class, "when it is instead"));

    private static final Map<Class<?>, String> ONCE_IN_A_DOSE = Map.of(
            TimingClause.OnDays.class, "on which days",
            TimingClause.Every.class, "how often",
            TimingClause.Through.class, "through which cycle");

    private static final Map<Class<?>, String> ONCE_IN_A_TIMEFRAME = Map.of(
            TimingClause.Offset.class, "how long it is",
            TimingClause.ForPeriod.class, "how long it is",
            TimingClause.To.class, "until when");

    private static final Map<Class<?>, String> ONCE_ELSEWHERE = Map.of(
            TimingClause.AtAnchor.class, "when",
            TimingClause.AtPoints.class, "when",
            ActionClause.IsType.class, "what it is");

    private static final Map<String, String> SLOTS = Map.of(
            "dose", "the amount",
            "route", "the route",
            "frequency", "how often",
            "days", "on which days",
            "origin", "from when");

    /** What is measured is written, so only a named slot of it can be unstated. */
    private static final Set<HeadKind> MEASURES =
            EnumSet.of(HeadKind.TIME, HeadKind.PROPORTION, HeadKind.INCIDENCE, HeadKind.CHANGE, HeadKind.DESCRIPTIVE);

    private final Desk desk;

    Repetition(Desk desk) {
        this.desk = desk;
    }

    /** Whether a finding was made. */
    boolean check(Statement statement) {
        HeadKind kind = statement.head().kind();
        if (ofNothing(kind, statement.clauses())) {
            return true;
        }
        if (statement.clauses().size() < 2) {
            return false;
        }
        for (Segments.Segment segment : Segments.byArm(statement.clauses())) {
            for (List<Clause> stretch : Segments.stretches(segment.clauses())) {
                if (stretch(kind, stretch)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** {@code not stated} behind other provenance speaks of no words: perhaps a statement word is missing before it. */
    private boolean ofNothing(HeadKind kind, List<Clause> clauses) {
        for (int i = 0; i < clauses.size(); i++) {
            Clause before = clauses.get(Math.max(0, i - 1));
            boolean backed = MEASURES.contains(kind)
                    || i > 0 && before instanceof ProvenanceClause
                    || before instanceof ActionClause.SlotNotStated;
            if (backed && clauses.get(i) instanceof ProvenanceClause.NotStated unstated) {
                desk.report(
                        Code.MISPLACED_CLAUSE,
                        unstated.span(),
                        "“not stated” does not say what is not stated.",
                        "The words before it have their provenance already.",
                        "Name it, as in “dose not stated”; or write the word that is missing, as in “timeframe not stated”.");
                return true;
            }
        }
        return false;
    }

    private boolean stretch(HeadKind kind, List<Clause> clauses) {
        Map<String, Clause> said = new HashMap<>();
        for (Clause clause : clauses) {
            Optional<String> about = about(kind, clause);
            Clause earlier = about.map(a -> said.putIfAbsent(a, clause)).orElse(null);
            if (earlier != null) {
                desk.report(Diagnostic.of(
                                kind == HeadKind.VISIT ? Code.TIMING_CLASH : Code.MISPLACED_CLAUSE,
                                desk.place(clause.span()),
                                "This “" + kind.words() + "” statement says twice " + about.orElseThrow() + ".")
                        .why("Only one of the two could be followed, and no reader can tell which.")
                        .instead(
                                kind == HeadKind.GIVE
                                        ? "Keep one of them; a later dose of the same drug begins with “then”."
                                        : "Keep one of them.")
                        .related(desk.place(earlier.span()), "said here already"));
                return true;
            }
        }
        return false;
    }

    private static Optional<String> about(HeadKind kind, Clause clause) {
        if (clause instanceof ActionClause.SlotNotStated slot) {
            String words = slot.slot().text();
            return Optional.of(SLOTS.getOrDefault(words, "the " + words));
        }
        Map<Class<?>, String> special = switch (kind) {
            case GIVE, MAY_GIVE -> ONCE_IN_A_DOSE;
            case TIMEFRAME -> ONCE_IN_A_TIMEFRAME;
            case CHOICE, PARAMETER, CRITERIA, STOP_TREATMENT, CENSOR, CHANGE -> ONCE_ELSEWHERE;
            default -> Map.of();
        };
        String found = special.get(clause.getClass());
        return Optional.ofNullable(found != null ? found : ONCE.get(clause.getClass()));
    }
}
