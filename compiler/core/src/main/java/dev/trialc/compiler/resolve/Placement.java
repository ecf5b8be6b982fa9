package dev.trialc.compiler.resolve;

import dev.trialc.compiler.diagnostic.Code;
import dev.trialc.compiler.syntax.HeadKind;
import dev.trialc.compiler.syntax.Statement;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Which statement may stand where: one table, from which the messages are written too. */
final class Placement {
    private static final Set<HeadKind> TOP = EnumSet.of(
            HeadKind.TRIAL,
            HeadKind.LIBRARY,
            HeadKind.SOURCE,
            HeadKind.USE,
            HeadKind.IDENTITY,
            HeadKind.BACKGROUND,
            HeadKind.GAP,
            HeadKind.DISCREPANCY,
            HeadKind.ACCEPT,
            HeadKind.FACT,
            HeadKind.GROUP,
            HeadKind.EVENT,
            HeadKind.TRIAL_EVENT,
            HeadKind.ARM,
            HeadKind.RANDOMIZE,
            HeadKind.DRUG,
            HeadKind.PROCEDURE,
            HeadKind.CHOICE,
            HeadKind.PARAMETER,
            HeadKind.EPOCH,
            HeadKind.COUNTING,
            HeadKind.REGIMEN,
            HeadKind.SCHEDULE,
            HeadKind.CRITERIA,
            HeadKind.INCLUSION,
            HeadKind.EXCLUSION,
            HeadKind.STOP_TREATMENT,
            HeadKind.TRIAL_RULE,
            HeadKind.OBJECTIVE,
            HeadKind.ENDPOINT,
            HeadKind.EXAMPLE);

    private static final Map<HeadKind, Set<HeadKind>> INSIDE = new EnumMap<>(Map.of(
            HeadKind.IDENTITY, EnumSet.of(HeadKind.IDENTITY_ENTRY),
            HeadKind.REGIMEN,
                    EnumSet.of(
                            HeadKind.CYCLE,
                            HeadKind.CYCLE_START,
                            HeadKind.CONTINUE,
                            HeadKind.GIVE,
                            HeadKind.MAY_GIVE,
                            HeadKind.PERFORM,
                            HeadKind.OBSERVE,
                            HeadKind.LEVELS,
                            HeadKind.MODIFY,
                            HeadKind.AVOID,
                            HeadKind.GAP,
                            HeadKind.DISCREPANCY),
            HeadKind.MODIFY,
                    EnumSet.of(
                            HeadKind.INTERRUPT,
                            HeadKind.RESUME,
                            HeadKind.REDUCE,
                            HeadKind.RE_ESCALATE,
                            HeadKind.DISCONTINUE),
            HeadKind.FOR_EACH, EnumSet.of(HeadKind.VISIT, HeadKind.GAP),
            HeadKind.SCHEDULE,
                    EnumSet.of(
                            HeadKind.FOR_EACH,
                            HeadKind.VISIT,
                            HeadKind.UNSCHEDULED_VISIT,
                            HeadKind.ACTIVITY,
                            HeadKind.MARK,
                            HeadKind.COLLECT,
                            HeadKind.AVOID,
                            HeadKind.GRID,
                            HeadKind.NOTE,
                            HeadKind.REQUIRE,
                            HeadKind.GAP,
                            HeadKind.DISCREPANCY),
            HeadKind.CRITERIA, EnumSet.of(HeadKind.INCLUSION, HeadKind.EXCLUSION),
            HeadKind.ENDPOINT,
                    EnumSet.of(
                            HeadKind.TIME,
                            HeadKind.PROPORTION,
                            HeadKind.INCIDENCE,
                            HeadKind.CHANGE,
                            HeadKind.DESCRIPTIVE,
                            HeadKind.CENSOR,
                            HeadKind.ASSESSED,
                            HeadKind.TIMEFRAME,
                            HeadKind.POPULATION,
                            HeadKind.GAP),
            HeadKind.EXAMPLE, EnumSet.of(HeadKind.GIVEN, HeadKind.AS_OF, HeadKind.HORIZON, HeadKind.EXPECT)));

    /** Statements of which a block has one. */
    private static final Set<HeadKind> ONCE =
            EnumSet.of(HeadKind.ASSESSED, HeadKind.TIMEFRAME, HeadKind.POPULATION, HeadKind.AS_OF, HeadKind.HORIZON);

    private final Desk desk;

    Placement(Desk desk) {
        this.desk = desk;
    }

    void check(List<Statement> statements) {
        for (Statement statement : statements) {
            checkIn(statement, Optional.empty());
        }
    }

    private void checkIn(Statement statement, Optional<HeadKind> parent) {
        HeadKind kind = statement.head().kind();
        Set<HeadKind> allowed = parent.map(INSIDE::get).orElse(TOP);
        if (!allowed.contains(kind)) {
            String where = parent.map(p -> "inside “" + p.words() + "”").orElse("at the top of a protocol");
            desk.report(
                    Code.MISPLACED_STATEMENT,
                    statement.head().word().span(),
                    Desk.quoted(kind.words()) + " statement does not stand " + where + ".",
                    "There it would belong to nothing.",
                    "It stands " + places(kind) + ". Perhaps a closing brace } is missing or stands too early.");
            return;
        }
        if (statement.body().isPresent() && !INSIDE.containsKey(kind)) {
            desk.report(
                    Code.MISPLACED_STATEMENT,
                    statement.head().word().span(),
                    Desk.quoted(kind.words()) + " statement has no block in braces.",
                    "What stands in the braces would belong to nothing.",
                    "Write its parts as clauses on the same line, and take the braces away.");
            return;
        }
        ClausePlacement.check(desk, statement);
        onlyOnce(statement);
        statement.inside().forEach(s -> checkIn(s, Optional.of(kind)));
    }

    private void onlyOnce(Statement block) {
        Set<HeadKind> seen = EnumSet.noneOf(HeadKind.class);
        for (Statement inner : block.inside()) {
            HeadKind kind = inner.head().kind();
            if (ONCE.contains(kind) && !seen.add(kind)) {
                desk.report(
                        Code.MISPLACED_STATEMENT,
                        inner.head().span(),
                        "“" + kind.words() + "” stands twice in this block.",
                        "Only one of the two could be followed, and no reader can tell which.",
                        "Keep one of them.");
            }
        }
    }

    private static String places(HeadKind kind) {
        String blocks = INSIDE.entrySet().stream()
                .filter(e -> e.getValue().contains(kind))
                .map(e -> "inside “" + e.getKey().words() + " … { }”")
                .collect(Collectors.joining(" or "));
        return TOP.contains(kind) ? "at the top of a protocol, outside all braces" : blocks;
    }
}
