package dev.trialc.compiler.resolve;

import dev.trialc.compiler.syntax.Clause;
import dev.trialc.compiler.syntax.TimingClause;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** What the main clause of a stretch makes of it, and which other clauses it reads: one table. */
enum TimingKind {
    /** {@code at E}, {@code 28 days after E}, {@code at week 4}. */
    ONE_DAY("one visit"),
    /** {@code on day 15}. */
    STUDY_DAY("one study day"),
    /** {@code within n days before E}, {@code between … and …}, {@code at least n days after E}. */
    INTERVAL("an interval"),
    /** {@code on day -14 to -1}. */
    DAY_INTERVAL("an interval"),
    /** {@code on days 1, 8 and 15}. */
    DAY_LIST("a list of study days"),
    /** {@code on day 1 of every cycle}, {@code every 2nd cycle}. */
    CYCLE_DAYS("days of cycles"),
    /** {@code every 2 cycles}; {@code from cycle} has a finding of its own. */
    CYCLES("a series that counts completed cycles"),
    /** {@code every 8 weeks}. */
    CALENDAR("a calendar series"),
    /** {@code at weeks 2, 4 and 10}. */
    POINTS("a list of times"),
    /** {@code 2, 4 and 8 weeks after E}. */
    OFFSETS("a list of times after an event"),
    /** {@code timing not stated}. */
    UNSTATED("a timing that is not stated");

    private static final Map<TimingKind, Set<Class<?>>> READS = new EnumMap<>(Map.ofEntries(
            Map.entry(
                    ONE_DAY,
                    Set.of(
                            TimingClause.Window.class,
                            TimingClause.Until.class,
                            TimingClause.From.class,
                            TimingClause.ElseFrom.class,
                            TimingClause.InsteadOn.class)),
            Map.entry(
                    STUDY_DAY,
                    Set.of(
                            TimingClause.Window.class,
                            TimingClause.Until.class,
                            TimingClause.ElseFrom.class,
                            TimingClause.InsteadOn.class)),
            Map.entry(
                    INTERVAL, Set.of(TimingClause.Until.class, TimingClause.From.class, TimingClause.InsteadOn.class)),
            Map.entry(DAY_INTERVAL, Set.of(TimingClause.Until.class, TimingClause.InsteadOn.class)),
            Map.entry(
                    DAY_LIST,
                    Set.of(
                            TimingClause.Window.class,
                            TimingClause.Through.class,
                            TimingClause.ForPeriod.class,
                            TimingClause.Until.class)),
            Map.entry(
                    CYCLE_DAYS,
                    Set.of(
                            TimingClause.Window.class,
                            TimingClause.Through.class,
                            TimingClause.ForPeriod.class,
                            TimingClause.FromCycle.class,
                            TimingClause.Until.class,
                            TimingClause.From.class)),
            Map.entry(
                    CYCLES,
                    Set.of(
                            TimingClause.Window.class,
                            TimingClause.Through.class,
                            TimingClause.ForPeriod.class,
                            TimingClause.Until.class,
                            TimingClause.From.class,
                            TimingClause.FromCycle.class,
                            TimingClause.StartingOnCycle.class)),
            Map.entry(
                    CALENDAR,
                    Set.of(
                            TimingClause.Window.class,
                            TimingClause.Through.class,
                            TimingClause.ForPeriod.class,
                            TimingClause.Until.class,
                            TimingClause.From.class,
                            TimingClause.StartingOn.class,
                            TimingClause.ElseFrom.class)),
            Map.entry(
                    POINTS,
                    Set.of(
                            TimingClause.Window.class,
                            TimingClause.Through.class,
                            TimingClause.ForPeriod.class,
                            TimingClause.Until.class,
                            TimingClause.From.class,
                            TimingClause.ElseFrom.class)),
            Map.entry(
                    OFFSETS,
                    Set.of(
                            TimingClause.Window.class,
                            TimingClause.Through.class,
                            TimingClause.ForPeriod.class,
                            TimingClause.Until.class,
                            TimingClause.ElseFrom.class)),
            Map.entry(
                    UNSTATED,
                    Set.of(TimingClause.Until.class, TimingClause.From.class, TimingClause.InsteadOn.class))));

    private static final Set<Class<?>> COUNTED = Set.of(
            TimingClause.CountedFrom.class, TimingClause.CountedFromLast.class, TimingClause.CountedFromPoint.class);

    /** Clauses that only the first stretch of a series reads: a later one is counted from somewhere. */
    private static final Set<Class<?>> BEGINNINGS = Set.of(
            TimingClause.From.class,
            TimingClause.FromCycle.class,
            TimingClause.StartingOn.class,
            TimingClause.StartingOnCycle.class,
            TimingClause.ElseFrom.class);

    private final String words;

    TimingKind(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    /** The main clauses, of which each stretch has one. */
    static boolean isMain(Clause clause) {
        return clause instanceof TimingClause.OnDays
                || clause instanceof TimingClause.OnAnchor
                || clause instanceof TimingClause.AtAnchor
                || clause instanceof TimingClause.AtPoints
                || clause instanceof TimingClause.AtLeast
                || clause instanceof TimingClause.Offset
                || clause instanceof TimingClause.Within
                || clause instanceof TimingClause.Between
                || clause instanceof TimingClause.Every;
    }

    static boolean isCounted(Clause clause) {
        return COUNTED.contains(clause.getClass());
    }

    static boolean isBeginning(Clause clause) {
        return BEGINNINGS.contains(clause.getClass());
    }

    /** @param series whether the stretch is one of several */
    static TimingKind of(Clause main, boolean series) {
        if (main instanceof TimingClause.OnDays on) {
            if (on.cycles().isPresent()) {
                return CYCLE_DAYS;
            }
            boolean range = on.days().get(0).to().isPresent();
            return on.days().size() > 1 ? DAY_LIST : range ? DAY_INTERVAL : STUDY_DAY;
        }
        if (main instanceof TimingClause.Every every) {
            boolean numbered = every.number().isPresent();
            return StretchResolver.isCalendar(every) ? CALENDAR : numbered || series ? CYCLES : CYCLE_DAYS;
        }
        if (main instanceof TimingClause.AtPoints points) {
            return points.numbers().size() > 1 || series ? POINTS : ONE_DAY;
        }
        if (main instanceof TimingClause.Offset offset) {
            boolean list = offset.numbers().size() > 1 || series;
            return !list ? ONE_DAY : offset.anchor().isPresent() ? OFFSETS : POINTS;
        }
        boolean day = main instanceof TimingClause.OnAnchor || main instanceof TimingClause.AtAnchor;
        return day ? ONE_DAY : INTERVAL;
    }

    boolean reads(Clause clause, boolean first, boolean last) {
        if (isMain(clause)) {
            return true;
        }
        if (isCounted(clause)) {
            return !first;
        }
        boolean late = !first && isBeginning(clause);
        boolean ended = !last && clause instanceof TimingClause.Until;
        return !late && !ended && READS.getOrDefault(this, Set.of()).contains(clause.getClass());
    }
}
