package dev.trialc.runtime;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The schedule itself: whoever asked for it gets every row up to the horizon. */
final class ScheduleLook extends Look {
    private final OccurrenceSink sink;
    /** Where the rows are kept that the sink would keep: other sinks cost less where they do not share a call with this one. */
    private final @Nullable List<Occurrence> kept;

    private int left = Course.MAX_ROWS;

    ScheduleLook(CourseInput input) {
        super(input.until());
        this.sink = input.sink();
        this.kept = input.sink() instanceof Kept rows ? rows.list() : null;
    }

    /** A sink that keeps all rows. */
    record Kept(List<Occurrence> list) implements OccurrenceSink {
        @Override
        public void accept(OccurrenceView row) {
            list.add(Occurrence.of(row));
        }
    }

    @Override
    boolean isAtVisit() {
        return false;
    }

    @Override
    boolean isStopped() {
        return false;
    }

    @Override
    void accept(Row row) {
        count(1);
        if (kept == null) {
            sink.accept(row);
        } else {
            kept.add(Occurrence.of(row));
        }
    }

    @Override
    void acceptRun(DoseRow run) {
        count(run.days());
        if (kept == null) {
            sink.acceptRun(run);
            return;
        }
        for (int day = run.firstDay(); day <= run.lastDay(); day++) {
            kept.add(Occurrence.of(run.at(day)));
        }
    }

    /** Occurrences after that of a row, every so many days, whose windows are as wide and of which nothing else differs. */
    void acceptAlike(VisitRow row, int step, int count) {
        count(count);
        int number = row.ordinal();
        int due = row.due();
        int early = due - row.earliest();
        int late = row.latest() - due;
        for (int i = 1; i <= count; i++) {
            due += step;
            row.moved(number + i, due - early, due, due + late);
            if (kept == null) {
                sink.accept(row);
            } else {
                kept.add(Occurrence.of(row));
            }
        }
    }

    private void count(int rows) {
        left -= rows;
        if (left < 0) {
            throw new RowLimitException(Course.MAX_ROWS);
        }
    }

    @Override
    void ended(boolean isOver, int day) {
        // the schedule shows by itself what has ended
    }

    @Override
    void goesOn() {
        // up to the horizon only
    }
}
