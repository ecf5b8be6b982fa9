package dev.trialc.compiler.resolve;

import dev.trialc.compiler.diagnostic.Code;
import dev.trialc.compiler.model.DayList;
import dev.trialc.compiler.model.DoseStep;
import dev.trialc.compiler.source.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Doses of one {@code give} statement that fall on one day (T41). Joined by {@code then} they follow one another, so they lie on different
 * days, unless each says in which manner it is given: a bolus, then an infusion.
 */
final class SharedDays {
    private static final int CYCLES = 200;
    private static final DayList EVERY_DAY = new DayList(List.of(new DayList.Range(1, Integer.MAX_VALUE)));

    private final Desk desk;
    private final Span statement;

    SharedDays(Desk desk, Span statement) {
        this.desk = desk;
        this.statement = statement;
    }

    void check(List<DoseStep> steps) {
        for (int later = 1; later < steps.size(); later++) {
            for (int earlier = 0; earlier < later; earlier++) {
                Optional<String> shared = shared(steps.get(earlier), steps.get(later));
                if (shared.isPresent() && !inTwoManners(steps.get(earlier), steps.get(later))) {
                    desk.report(
                            Code.TIMING_CLASH,
                            statement,
                            "Two doses of this statement fall on " + shared.get() + ".",
                            "A participant would be given both.",
                            "Say which days or cycles each dose is for: “on day 1 of cycle 1, then … on day 1 of every cycle from cycle 2”. "
                                    + "If both are meant, say how each is given: “… as bolus on day 1, then … over 46 hours on day 1”.");
                    return;
                }
            }
        }
    }

    /** Whether two of these doses are given on one day. */
    static boolean sharedBy(List<DoseStep> steps) {
        return steps.stream()
                .anyMatch(later -> steps.subList(0, steps.indexOf(later)).stream()
                        .anyMatch(earlier -> shared(earlier, later).isPresent()));
    }

    private static boolean inTwoManners(DoseStep one, DoseStep other) {
        return one.manner().isPresent()
                && other.manner().isPresent()
                && !one.manner().equals(other.manner());
    }

    /** The first day that two doses share, in words; days that a parameter will say may be any. */
    private static Optional<String> shared(DoseStep one, DoseStep other) {
        Optional<Integer> day = day(days(one), days(other));
        return IntStream.rangeClosed(1, CYCLES)
                .filter(c -> one.cycles().contains(c) && other.cycles().contains(c))
                .boxed()
                .findFirst()
                .flatMap(cycle -> day.map(d -> "day " + d + " of cycle " + cycle));
    }

    private static Optional<Integer> day(DayList one, DayList other) {
        return one.ranges().stream()
                .flatMap(a -> other.ranges().stream()
                        .filter(b -> a.from() <= b.to() && b.from() <= a.to())
                        .map(b -> Math.max(a.from(), b.from())))
                .min(Integer::compare);
    }

    private static DayList days(DoseStep step) {
        return step.days() instanceof DoseStep.Days.Listed listed ? listed.days() : EVERY_DAY;
    }
}
