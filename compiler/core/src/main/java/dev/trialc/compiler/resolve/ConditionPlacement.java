package dev.trialc.compiler.resolve;

import dev.trialc.compiler.diagnostic.Code;
import dev.trialc.compiler.syntax.Condition;
import dev.trialc.compiler.syntax.HeadKind;
import dev.trialc.compiler.syntax.Statement;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which head takes which kind of condition: one table. */
final class ConditionPlacement {
    private static final Set<Condition.Kind> LIMITS =
            EnumSet.of(Condition.Kind.ONLY_IF, Condition.Kind.IF, Condition.Kind.WAIVED_IF);
    private static final Set<Condition.Kind> WHEN = EnumSet.of(Condition.Kind.WHEN);
    private static final Set<Condition.Kind> RULE = EnumSet.of(Condition.Kind.JUDGMENT, Condition.Kind.WHEN);

    private static final Map<HeadKind, Set<Condition.Kind>> KINDS = new EnumMap<>(Map.ofEntries(
            Map.entry(HeadKind.VISIT, LIMITS),
            Map.entry(HeadKind.REGIMEN, LIMITS),
            Map.entry(HeadKind.GIVE, LIMITS),
            Map.entry(HeadKind.MAY_GIVE, LIMITS),
            Map.entry(HeadKind.PERFORM, LIMITS),
            Map.entry(HeadKind.OBSERVE, LIMITS),
            Map.entry(HeadKind.ACTIVITY, LIMITS),
            Map.entry(HeadKind.COLLECT, LIMITS),
            Map.entry(HeadKind.AVOID, LIMITS),
            Map.entry(HeadKind.NOTE, LIMITS),
            Map.entry(HeadKind.EVENT, WHEN),
            Map.entry(HeadKind.MODIFY, WHEN),
            Map.entry(HeadKind.CYCLE_START, EnumSet.of(Condition.Kind.REQUIRES)),
            Map.entry(HeadKind.GROUP, WHEN),
            Map.entry(HeadKind.CENSOR, WHEN),
            Map.entry(HeadKind.STOP_TREATMENT, RULE),
            Map.entry(HeadKind.TRIAL_RULE, RULE),
            Map.entry(HeadKind.INCLUSION, EnumSet.of(Condition.Kind.MUST_HAVE)),
            Map.entry(HeadKind.EXCLUSION, EnumSet.of(Condition.Kind.EXCLUDED_IF))));

    /** Statements of which only one condition is read. */
    private static final Set<HeadKind> ONE = EnumSet.of(
            HeadKind.EVENT,
            HeadKind.MODIFY,
            HeadKind.CYCLE_START,
            HeadKind.GROUP,
            HeadKind.CENSOR,
            HeadKind.STOP_TREATMENT,
            HeadKind.TRIAL_RULE);

    private final Desk desk;

    ConditionPlacement(Desk desk) {
        this.desk = desk;
    }

    void check(Statement statement) {
        HeadKind kind = statement.head().kind();
        check(statement.conditions(), KINDS.getOrDefault(kind, Set.of()), kind);
        if (ONE.contains(kind) && statement.conditions().size() > 1) {
            desk.report(
                    Code.MISPLACED_CLAUSE,
                    statement.conditions().get(1).span(),
                    "This is the second condition of " + Desk.statement(kind) + ", which takes one.",
                    "Whether both must hold, or one of them, would be open.",
                    "Join them into one: “… and …”, or “… or …”.");
        }
    }

    /** Rows of a grid take the conditions that limit. */
    void row(List<Condition> conditions) {
        check(conditions, LIMITS, HeadKind.GRID);
    }

    private void check(List<Condition> conditions, Set<Condition.Kind> allowed, HeadKind kind) {
        for (Condition condition : conditions) {
            if (!allowed.contains(condition.kind())) {
                report(condition, allowed, kind);
                return;
            }
        }
    }

    private void report(Condition condition, Set<Condition.Kind> allowed, HeadKind kind) {
        String words = condition.kind().words();
        if (allowed.isEmpty()) {
            boolean event = kind == HeadKind.TRIAL_EVENT;
            desk.report(
                    Code.MISPLACED_CLAUSE,
                    condition.span(),
                    "A condition says nothing in " + Desk.statement(kind) + ".",
                    "It would be read by people and ignored by the calculator.",
                    event
                            ? "A trial event has one date for everybody, so no participant's values date it: take the condition away, or write “event … when …”."
                            : "Put it on the visit, dose or criterion that it limits.");
            return;
        }
        boolean criterion = kind == HeadKind.INCLUSION || kind == HeadKind.EXCLUSION;
        String where = kind == HeadKind.GRID ? "behind a row of a grid" : "in " + Desk.statement(kind);
        desk.report(
                Code.MISPLACED_CLAUSE,
                condition.span(),
                "“" + words + "” does not stand " + (criterion ? "in an " + kind.words() + " criterion" : where) + ".",
                criterion && wrongWay(condition)
                        ? "Read the wrong way round it would admit whom it should exclude."
                        : "It would be read by people and ignored by the calculator.",
                proposal(kind, condition));
    }

    private static boolean wrongWay(Condition condition) {
        return condition.kind() == Condition.Kind.MUST_HAVE || condition.kind() == Condition.Kind.EXCLUDED_IF;
    }

    private static String proposal(HeadKind kind, Condition condition) {
        boolean judged = condition.kind() == Condition.Kind.JUDGMENT;
        return switch (kind) {
            case INCLUSION ->
                judged
                        ? "An inclusion says “must have in the investigator's judgment \"…\"”."
                        : "An inclusion says “must have …”.";
            case EXCLUSION ->
                judged
                        ? "An exclusion says “excluded in the investigator's judgment \"…\"”."
                        : "An exclusion says “excluded if …”.";
            case EVENT -> "An event that values date says “when …”.";
            case MODIFY -> "A dose modification says “when …”.";
            case CYCLE_START -> "Write “cycle start requires …”.";
            case GROUP -> "A group says “when …”.";
            case CENSOR -> "Censoring says “when …”.";
            case STOP_TREATMENT, TRIAL_RULE -> "Write “when …”, or “in the investigator's judgment \"…\"”.";
            default -> "Write “only if …” before the condition.";
        };
    }
}
