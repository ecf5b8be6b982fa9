package dev.trialc.benchmarks;

import java.time.LocalDate;

/** Study 1 as somebody would write it who has no compiler: once on day numbers, once on {@link LocalDate}. */
final class StudyByHand {
    static final String SCREENING = "Screening";
    static final String IMAGING = "TumourImaging";
    static final String DALPICICLIB = "Dalpiciclib";
    static final String TOREMIFENE = "Toremifene";

    private StudyByHand() {}

    /** Receives day numbers; an unknown due date is the least number there is. */
    interface Days {
        void row(String item, int earliest, int due, int latest, int cycle);
    }

    /** Receives dates; for an interval the due date is its earliest. */
    interface Dates {
        void row(String item, LocalDate earliest, LocalDate due, LocalDate latest, int cycle);
    }

    static void visits(Starts starts, Days rows) {
        int first = starts.first();
        rows.row(SCREENING, first - 28, Integer.MIN_VALUE, first, 0);
        int cycle = 3;
        for (int due = starts.due(cycle); due <= starts.horizon(); due = starts.due(cycle)) {
            rows.row(IMAGING, due - 7, due, due + 7, cycle);
            cycle += cycle < 13 ? 2 : 3;
        }
    }

    static void doses(Starts starts, Days rows) {
        int horizon = starts.horizon();
        for (int cycle = 1; starts.of(cycle) <= horizon; cycle++) {
            int start = starts.of(cycle);
            int end = Math.min(Math.min(start + 21, starts.of(cycle + 1)), horizon + 1);
            for (int day = start; day < end; day++) {
                rows.row(DALPICICLIB, day, day, day, cycle);
            }
        }
        for (int cycle = 1; starts.of(cycle) <= horizon; cycle++) {
            int end = Math.min(starts.of(cycle + 1), horizon + 1);
            for (int day = starts.of(cycle); day < end; day++) {
                rows.row(TOREMIFENE, day, day, day, cycle);
            }
        }
    }

    static void visits(LocalDate[] starts, LocalDate horizon, Dates rows) {
        LocalDate first = starts[0];
        rows.row(SCREENING, first.minusDays(28), first.minusDays(28), first, 0);
        int cycle = 3;
        for (LocalDate due = due(starts, cycle); !due.isAfter(horizon); due = due(starts, cycle)) {
            rows.row(IMAGING, due.minusDays(7), due, due.plusDays(7), cycle);
            cycle += cycle < 13 ? 2 : 3;
        }
    }

    static void doses(LocalDate[] starts, LocalDate horizon, Dates rows) {
        for (int cycle = 1; !start(starts, cycle).isAfter(horizon); cycle++) {
            LocalDate next = start(starts, cycle + 1);
            LocalDate date = start(starts, cycle);
            for (int day = 1; day <= 21 && date.isBefore(next) && !date.isAfter(horizon); day++) {
                rows.row(DALPICICLIB, date, date, date, cycle);
                date = date.plusDays(1);
            }
        }
        for (int cycle = 1; !start(starts, cycle).isAfter(horizon); cycle++) {
            LocalDate next = start(starts, cycle + 1);
            for (LocalDate date = start(starts, cycle);
                    date.isBefore(next) && !date.isAfter(horizon);
                    date = date.plusDays(1)) {
                rows.row(TOREMIFENE, date, date, date, cycle);
            }
        }
    }

    private static LocalDate start(LocalDate[] starts, int cycle) {
        return cycle <= starts.length
                ? starts[cycle - 1]
                : starts[starts.length - 1].plusDays(28L * (cycle - starts.length));
    }

    private static LocalDate due(LocalDate[] starts, int cycle) {
        return cycle == 1 ? starts[0] : start(starts, cycle - 1).plusDays(28);
    }
}
