package dev.trialc.compiler.resolve;

import dev.trialc.compiler.diagnostic.Code;
import dev.trialc.compiler.model.DoseRules;
import dev.trialc.compiler.model.Expr;
import dev.trialc.compiler.model.Length;
import dev.trialc.compiler.source.Span;
import dev.trialc.compiler.syntax.Extent;
import dev.trialc.compiler.syntax.Head;
import dev.trialc.compiler.syntax.HeadKind;
import dev.trialc.compiler.syntax.Num;
import dev.trialc.compiler.syntax.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;

/** One {@code modify} statement (T42): its trigger, and what each occurrence of it does. */
final class ModificationResolver {
    private final Desk desk;
    private final Set<String> levelled;

    /** @param levelled drugs whose dose levels are declared */
    ModificationResolver(Desk desk, Set<String> levelled) {
        this.desk = desk;
        this.levelled = levelled;
    }

    /** What is said of occurrences from one number on; where nothing is, what was said before goes on. */
    private static final class Said {
        private Optional<DoseRules.Hold> hold = Optional.empty();
        private OptionalInt lower = OptionalInt.empty();
        private boolean discontinue;
    }

    Optional<DoseRules.Modification> modification(Statement statement, List<String> drugs) {
        if (statement.conditions().isEmpty() || statement.inside().isEmpty()) {
            desk.report(
                    Code.INCOMPLETE_STATEMENT,
                    statement.head().span(),
                    statement.conditions().isEmpty()
                            ? "The dose modification does not say when."
                            : "The dose modification does not say what happens.",
                    "Nobody could follow it.",
                    "Write “modify Drug when Platelets < 100 x10^9/L { interrupt until Platelets >= 100 x10^9/L }”.");
            return Optional.empty();
        }
        Optional<Expr> when =
                new ExprResolver(desk).expr(statement.conditions().get(0).expr());
        NavigableMap<Integer, Said> byTime = new TreeMap<>();
        byTime.put(1, new Said());
        boolean whole = true;
        for (Statement line : statement.inside()) {
            whole &= line(line, byTime, drugs);
        }
        if (when.isEmpty() || drugs.isEmpty() || !whole || !resumable(statement, byTime)) {
            return Optional.empty();
        }
        return Optional.of(new DoseRules.Modification(
                drugs, when.get(), responses(byTime), Provenances.of(desk.file(), statement)));
    }

    /** An interruption and a change of level hold until another takes their place; nothing else happens with the end of a drug. */
    private static List<DoseRules.Response> responses(NavigableMap<Integer, Said> byTime) {
        List<DoseRules.Response> responses = new ArrayList<>();
        Optional<DoseRules.Hold> hold = Optional.empty();
        int lower = 0;
        boolean discontinued = false;
        for (Map.Entry<Integer, Said> one : byTime.entrySet()) {
            Said said = one.getValue();
            hold = said.hold.isPresent() ? said.hold : hold;
            lower = said.lower.orElse(lower);
            discontinued |= said.discontinue;
            responses.add(
                    discontinued
                            ? new DoseRules.Response(one.getKey(), Optional.empty(), 0, true)
                            : new DoseRules.Response(one.getKey(), hold, lower, false));
        }
        return responses;
    }

    /** Only what was interrupted is resumed. */
    private boolean resumable(Statement statement, NavigableMap<Integer, Said> byTime) {
        for (Statement line : statement.inside()) {
            if (line.head().kind() == HeadKind.RESUME
                    && line.head().detail().orElse(null) instanceof Head.Detail.Levels resumed) {
                int time = resumed.time().map(this::number).orElse(1);
                if (byTime.headMap(time, true).values().stream().allMatch(said -> said.hold.isEmpty())) {
                    desk.report(
                            Code.INCOMPLETE_STATEMENT,
                            line.head().span(),
                            "Nothing is interrupted that could be resumed.",
                            "Doses would go on as they are, or change on the day of the trigger, and a reader would expect a pause.",
                            "Say until when the drug is interrupted: “interrupt until …”; or write “reduce by one level”.");
                    return false;
                }
            }
        }
        return true;
    }

    private boolean line(Statement line, Map<Integer, Said> byTime, List<String> drugs) {
        Head.Detail detail = line.head().detail().orElse(null);
        if (detail instanceof Head.Detail.Interruption d) {
            Optional<DoseRules.Hold> hold = hold(line.head().span(), d);
            hold.ifPresent(h -> at(byTime, d.time()).hold = Optional.of(h));
            return hold.isPresent();
        }
        if (detail instanceof Head.Detail.Levels d) {
            int levels = d.number().map(this::levels).orElse(0);
            int lower = line.head().kind() == HeadKind.RE_ESCALATE ? -levels : levels;
            at(byTime, d.time()).lower = OptionalInt.of(lower);
            return lower == 0
                    || drugs.stream().allMatch(x -> levelsOf(x, line.head().span()));
        }
        if (detail instanceof Head.Detail.Times d) {
            at(byTime, d.time()).discontinue = true;
        }
        return true;
    }

    private int levels(Num number) {
        return new Numbers(desk).whole(number, 1, "number of dose levels");
    }

    private boolean levelsOf(String drug, Span span) {
        if (levelled.contains(drug)) {
            return true;
        }
        desk.report(
                Code.INCOMPLETE_STATEMENT,
                span,
                "The dose levels of “" + drug + "” are not said, so no level lies above or below another.",
                "The participant's next dose would be open.",
                "Add “levels " + drug + " 150 mg, 125 mg, 100 mg” to the regimen, the full dose first.");
        return false;
    }

    private Optional<DoseRules.Hold> hold(Span span, Head.Detail.Interruption d) {
        if (d.until().isEmpty()) {
            desk.report(
                    Code.INCOMPLETE_STATEMENT,
                    span,
                    "The interruption does not say when it ends.",
                    "The day on which the drug is given again would be open.",
                    "Write “interrupt until” and a condition: “interrupt until Platelets >= 100 x10^9/L”.");
            return Optional.empty();
        }
        Optional<Expr> until = new ExprResolver(desk).expr(d.until().get());
        Optional<Length.Fixed> atMost = d.atMost().flatMap(this::longest);
        if (d.atMost().isPresent() && atMost.isPresent() && !d.thenDiscontinue()) {
            desk.report(
                    Code.INCOMPLETE_STATEMENT,
                    d.atMost().get().span(),
                    "The interruption says how long it may last, but not what happens then.",
                    "One site would go on waiting, another would stop the drug.",
                    "Add “, then discontinue”; or leave “for at most …” out.");
            return Optional.empty();
        }
        return d.atMost().isPresent() && atMost.isEmpty()
                ? Optional.empty()
                : until.map(u -> new DoseRules.Hold(u, atMost));
    }

    private Optional<Length.Fixed> longest(Extent extent) {
        Optional<Length> length = new LengthResolver(desk).length(extent);
        if (length.isPresent() && !(length.get() instanceof Length.Fixed)) {
            desk.report(
                    Code.TIMING_CLASH,
                    extent.span(),
                    "How long an interruption may last is a stated time.",
                    "With an unknown one no later dose could be dated.",
                    "Write it in days or weeks: “for at most 28 days”.");
            return Optional.empty();
        }
        return length.map(Length.Fixed.class::cast);
    }

    private Said at(Map<Integer, Said> byTime, Optional<Head.Detail.Time> time) {
        int n = time.map(this::number).orElse(1);
        return byTime.computeIfAbsent(n, x -> new Said());
    }

    private int number(Head.Detail.Time time) {
        if (!time.word().text().equals("time")) {
            desk.report(
                    Code.MISPLACED_CLAUSE,
                    time.word().span(),
                    "“the " + time.ordinal().text() + " " + time.word().text() + "” does not say which time.",
                    "What happens when the trigger comes again would be open.",
                    "Write “the " + time.ordinal().text() + " time”.");
        }
        String word = time.ordinal().text();
        return word.equals("first") ? 1 : new Numbers(desk).ordinal(time.ordinal(), "time: the first is 1");
    }
}
