package dev.trialc.benchmarks;

import dev.trialc.benchmarks.trials.StudyOneVisits;
import dev.trialc.protocols.DalpiciclibToremifene;
import dev.trialc.runtime.Occurrence;
import dev.trialc.runtime.OccurrenceRun;
import dev.trialc.runtime.OccurrenceSink;
import dev.trialc.runtime.OccurrenceView;
import dev.trialc.runtime.ParticipantRecord;
import dev.trialc.runtime.ScheduleCalculator;
import dev.trialc.runtime.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Three years of study 1 for a thousand different participants, delays included. An operation is one participant; rows are
 * counted beside.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@OperationsPerInvocation(StudyBenchmark.PARTICIPANTS)
@Fork(1)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
public class StudyBenchmark {
    static final int PARTICIPANTS = 1_000;

    /** Study 1, or its visits alone. */
    @Param({"all", "visits"})
    private String rows = "all";

    /** More years than three tell what a row allocates, apart from what a participant does. */
    @Param("3")
    private int years = 3;

    private boolean dosing = true;
    private ScheduleCalculator calculator = DalpiciclibToremifene.calculator();
    private List<Starts> starts = List.of();
    private List<LocalDate[]> dates = List.of();
    private List<ParticipantRecord> records = List.of();

    /** Rows seen by the benchmark. */
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    @State(Scope.Thread)
    public static class Seen {
        public long rows;
    }

    /**
     * Nobody's speed counts before it gives the same rows as the loop by hand. Each benchmark checks itself alone: an answer taken in
     * another way would stand in the measured code's profile.
     */
    @Setup
    public void checkAnswers(BenchmarkParams benchmark) {
        dosing = rows.equals("all");
        calculator = dosing ? DalpiciclibToremifene.calculator() : StudyOneVisits.calculator();
        starts = LongStream.range(0, PARTICIPANTS)
                .mapToObj(seed -> Starts.of(seed, years))
                .toList();
        dates = starts.stream().map(StudyBenchmark::dates).toList();
        records = starts.stream().map(StudyBenchmark::record).toList();
        String who = benchmark.getBenchmark().replaceAll(".*[.]", "");
        for (int i = 0; i < PARTICIPANTS; i++) {
            List<String> expected = new ArrayList<>();
            byHand(
                    starts.get(i),
                    (item, earliest, due, latest, cycle) -> expected.add(
                            words(item, earliest, due == Integer.MIN_VALUE ? earliest : due, latest, cycle)));
            Answers.same("handWritten", sorted(expected), who, sorted(answer(who, i)));
        }
    }

    private static List<String> sorted(List<String> rows) {
        return rows.stream().sorted().toList();
    }

    private List<String> answer(String who, int participant) {
        List<String> answer = new ArrayList<>();
        if (who.equals("object")) {
            for (Occurrence row : calculator.schedule(records.get(participant), horizon(participant))) {
                if (row.status() != Status.PENDING) {
                    int earliest = (int) row.earliest().orElseThrow().toEpochDay();
                    int due = row.due().map(date -> (int) date.toEpochDay()).orElse(earliest);
                    int latest = (int) row.latest().orElseThrow().toEpochDay();
                    answer.add(
                            words(row.item(), earliest, due, latest, row.cycle().orElse(0)));
                }
            }
        } else if (who.equals("primitiveByRuns")) {
            RunReader reader = new RunReader(new Reader(null, new Seen(), answer));
            calculator.visit(records.get(participant), starts.get(participant).horizon(), reader);
        } else if (who.startsWith("primitive")) {
            Reader reader = new Reader(null, new Seen(), answer);
            calculator.visit(records.get(participant), starts.get(participant).horizon(), reader);
        } else {
            localDate(
                    participant,
                    (item, earliest, due, latest, cycle) -> answer.add(words(
                            item,
                            (int) earliest.toEpochDay(),
                            (int) due.toEpochDay(),
                            (int) latest.toEpochDay(),
                            cycle)));
        }
        return answer;
    }

    /**
     * Reads rows for the measurement, or keeps their words for the check: one class for both, so that its calls stay the same. What is
     * measured is as small as somebody's sink would be, so that it can be inlined where rows are made.
     */
    private record Reader(@Nullable Blackhole blackhole, Seen seen, List<String> words) implements OccurrenceSink {
        @Override
        public void accept(OccurrenceView row) {
            if (blackhole == null) {
                keep(row);
                return;
            }
            blackhole.consume(row.earliest());
            blackhole.consume(row.due());
            blackhole.consume(row.latest());
            blackhole.consume(row.cycle());
            seen.rows++;
        }

        private void keep(OccurrenceView row) {
            if (row.status() != Status.PENDING) {
                int due = row.due() == Integer.MIN_VALUE ? row.earliest() : row.due();
                words.add(StudyBenchmark.words(row.item(), row.earliest(), due, row.latest(), row.cycle()));
            }
        }
    }

    /** Takes doses by runs of days, of which it reads the first and the last; each day still counts as a row. */
    private record RunReader(Reader reader) implements OccurrenceSink {
        @Override
        public void accept(OccurrenceView row) {
            reader.accept(row);
        }

        @Override
        public void acceptRun(OccurrenceRun run) {
            Blackhole blackhole = reader.blackhole();
            if (blackhole == null) {
                keep(run);
                return;
            }
            blackhole.consume(run.first().due());
            blackhole.consume(run.lastDay());
            blackhole.consume(run.first().cycle());
            reader.seen().rows += run.days();
        }

        private void keep(OccurrenceRun run) {
            OccurrenceView first = run.first();
            for (int day = first.due(); day <= run.lastDay(); day++) {
                reader.words().add(StudyBenchmark.words(first.item(), day, day, day, first.cycle()));
            }
        }
    }

    private static String words(String item, int earliest, int due, int latest, int cycle) {
        return item + " " + LocalDate.ofEpochDay(due) + " " + earliest + " " + latest + " cycle " + cycle;
    }

    private static LocalDate[] dates(Starts starts) {
        return IntStream.rangeClosed(1, starts.recorded())
                .mapToObj(cycle -> LocalDate.ofEpochDay(starts.of(cycle)))
                .toArray(LocalDate[]::new);
    }

    private static ParticipantRecord record(Starts starts) {
        ParticipantRecord.Builder record =
                ParticipantRecord.builder().event("FirstDose", LocalDate.ofEpochDay(starts.first()));
        for (int cycle = 1; cycle <= starts.recorded(); cycle++) {
            record.cycleStart("Combination", cycle, LocalDate.ofEpochDay(starts.of(cycle)));
        }
        return record.build();
    }

    private LocalDate horizon(int participant) {
        return LocalDate.ofEpochDay(starts.get(participant).horizon());
    }

    @Benchmark
    public void primitive(Blackhole blackhole, Seen seen) {
        Reader reader = new Reader(blackhole, seen, List.of());
        for (int i = 0; i < PARTICIPANTS; i++) {
            calculator.visit(records.get(i), starts.get(i).horizon(), reader);
        }
    }

    /** Spans of days instead of days: other work than that of the loops, for whoever wants no more. */
    @Benchmark
    public void primitiveByRuns(Blackhole blackhole, Seen seen) {
        RunReader reader = new RunReader(new Reader(blackhole, seen, List.of()));
        for (int i = 0; i < PARTICIPANTS; i++) {
            calculator.visit(records.get(i), starts.get(i).horizon(), reader);
        }
    }

    /** Row by row, the participant's record made anew each time. */
    @Benchmark
    public void primitiveFromDates(Blackhole blackhole, Seen seen) {
        Reader reader = new Reader(blackhole, seen, List.of());
        for (Starts one : starts) {
            calculator.visit(record(one), one.horizon(), reader);
        }
    }

    @Benchmark
    public void object(Blackhole blackhole, Seen seen) {
        for (int i = 0; i < PARTICIPANTS; i++) {
            var schedule = calculator.schedule(records.get(i), horizon(i));
            blackhole.consume(schedule);
            seen.rows += schedule.size();
        }
    }

    @Benchmark
    public void handWritten(Blackhole blackhole, Seen seen) {
        for (Starts one : starts) {
            byHand(one, (item, earliest, due, latest, cycle) -> {
                blackhole.consume(earliest);
                blackhole.consume(due);
                blackhole.consume(latest);
                blackhole.consume(cycle);
                seen.rows++;
            });
        }
    }

    private void byHand(Starts one, StudyByHand.Days sink) {
        StudyByHand.visits(one, sink);
        if (dosing) {
            StudyByHand.doses(one, sink);
        }
    }

    @Benchmark
    public void localDate(Blackhole blackhole, Seen seen) {
        for (int i = 0; i < PARTICIPANTS; i++) {
            localDate(i, (item, earliest, due, latest, cycle) -> {
                blackhole.consume(earliest);
                blackhole.consume(due);
                blackhole.consume(latest);
                blackhole.consume(cycle);
                seen.rows++;
            });
        }
    }

    private void localDate(int participant, StudyByHand.Dates sink) {
        StudyByHand.visits(dates.get(participant), horizon(participant), sink);
        if (dosing) {
            StudyByHand.doses(dates.get(participant), horizon(participant), sink);
        }
    }
}
