package dev.trialc.benchmarks;

import dev.trialc.benchmarks.trials.EveryFourWeeks;
import dev.trialc.runtime.Occurrence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import net.fortuna.ical4j.model.Recur;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.dmfs.rfc5545.recur.RecurrenceRuleIterator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.Blackhole;

/** A visit every 28 days, a thousand times: the one question that libraries for recurrence can be asked as well. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@OperationsPerInvocation(SeriesBenchmark.OCCURRENCES)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class SeriesBenchmark {
    static final int OCCURRENCES = 1_000;

    private static final int STEP = 28;
    private static final LocalDate START = LocalDate.of(2026, 1, 20);
    private static final LocalDate HORIZON = START.plusDays((long) STEP * OCCURRENCES);
    private static final long MILLIS_OF_A_DAY = TimeUnit.DAYS.toMillis(1);

    private final EveryFourWeeks.Participant participant = EveryFourWeeks.Participant.builder()
            .on(EveryFourWeeks.Event.FIRST_DOSE, START)
            .build();
    private final int start = (int) START.toEpochDay();
    private final int horizon = (int) HORIZON.toEpochDay();
    private final DateTime startOfRule =
            new DateTime(START.getYear(), START.getMonthValue() - 1, START.getDayOfMonth());
    private final RecurrenceRule rule = rule();
    private final Recur<LocalDate> recur = new Recur<>("FREQ=DAILY;INTERVAL=" + STEP);

    /**
     * Nobody's speed counts before it gives the same dates as the loop by hand. Each benchmark checks itself alone: an answer taken in
     * another way would stand in the measured code's profile.
     */
    @Setup
    public void checkAnswers(BenchmarkParams benchmark) {
        List<Integer> expected = new ArrayList<>();
        for (int day = start + STEP; day <= horizon; day += STEP) {
            expected.add(day);
        }
        String who = benchmark.getBenchmark().replaceAll(".*[.]", "");
        Answers.same("handWritten", expected, who, answer(who));
    }

    private List<Integer> answer(String who) {
        List<Integer> answer = new ArrayList<>();
        switch (who) {
            case "primitive" -> EveryFourWeeks.visit(participant, horizon, row -> answer.add(row.due()));
            case "object" ->
                answer.addAll(days(
                        object().stream().map(row -> row.due().orElseThrow()).toList()));
            case "ical4j" -> answer.addAll(days(ical4j().subList(1, OCCURRENCES + 1)));
            case "libRecur" -> {
                RecurrenceRuleIterator dates = afterStart();
                for (int day = next(dates); day <= horizon; day = next(dates)) {
                    answer.add(day);
                }
            }
            default -> {
                for (LocalDate date = START.plusDays(STEP); !date.isAfter(HORIZON); date = date.plusDays(STEP)) {
                    answer.add((int) date.toEpochDay());
                }
            }
        }
        return answer;
    }

    private static List<Integer> days(List<LocalDate> dates) {
        return dates.stream().map(date -> (int) date.toEpochDay()).toList();
    }

    @Benchmark
    public void primitive(Blackhole blackhole) {
        EveryFourWeeks.visit(participant, horizon, row -> blackhole.consume(row.due()));
    }

    @Benchmark
    public List<Occurrence> object() {
        return EveryFourWeeks.schedule(participant, HORIZON);
    }

    @Benchmark
    public void handWritten(Blackhole blackhole) {
        for (int day = start + STEP; day <= horizon; day += STEP) {
            blackhole.consume(day);
        }
    }

    @Benchmark
    public void localDate(Blackhole blackhole) {
        for (LocalDate date = START.plusDays(STEP); !date.isAfter(HORIZON); date = date.plusDays(STEP)) {
            blackhole.consume(date);
        }
    }

    /** The library's own numbers: its dates as objects would cost more. */
    @Benchmark
    public void libRecur(Blackhole blackhole) {
        RecurrenceRuleIterator dates = afterStart();
        for (int day = next(dates); day <= horizon; day = next(dates)) {
            blackhole.consume(day);
        }
    }

    /** The library gives a list only; its first date is the start. */
    @Benchmark
    public List<LocalDate> ical4j() {
        return recur.getDates(START, START, HORIZON.plusDays(1));
    }

    private RecurrenceRuleIterator afterStart() {
        RecurrenceRuleIterator dates = rule.iterator(startOfRule);
        dates.nextMillis();
        return dates;
    }

    private static int next(RecurrenceRuleIterator dates) {
        return (int) Math.floorDiv(dates.nextMillis(), MILLIS_OF_A_DAY);
    }

    private static RecurrenceRule rule() {
        try {
            return new RecurrenceRule("FREQ=DAILY;INTERVAL=" + STEP);
        } catch (InvalidRecurrenceRuleException e) {
            throw new IllegalStateException(e);
        }
    }
}
