package dev.trialc.runtime;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One row of a schedule: a visit, or a drug on one day. Immutable.
 *
 * @param item the visit's or the drug's name; of a dose whose choice nobody made, the choice's name
 * @param episode for each record of an event (T27): the number of the record, from 1; else empty
 * @param ordinal number in its series, from 1; empty where it is no series
 * @param cycle number of the cycle that dates or holds it, from 1
 * @param cycleDay day of that cycle, from 1
 * @param studyDay study day of the due date (T04); empty without one, or while the reference event is unknown
 * @param earliest first day of the window, which belongs to it; empty for an open end and for pending rows
 * @param due the due date; empty for an interval and for pending rows
 * @param latest last day of the window, which belongs to it; empty for an open end and for pending rows
 * @param anchor the event, visit, date or cycle that dates it; of a pending row what it needs
 * @param actual the date on which it was done; empty where it was not
 * @param flags remarks, in order: {@code needs LastDose} for each thing missing, then {@code provisional}
 * @param amount {@code 150 mg}; empty for visits and where nothing is stated
 * @param route {@code orally}; empty for visits and where nothing is stated
 * @param times times on the day, at least 1; empty for visits
 * @param source the place of the rule, {@code protocols/x.trial:12}
 */
public record Occurrence(
        Kind kind,
        String item,
        OptionalInt episode,
        OptionalInt ordinal,
        OptionalInt cycle,
        OptionalInt cycleDay,
        OptionalInt studyDay,
        Optional<LocalDate> earliest,
        Optional<LocalDate> due,
        Optional<LocalDate> latest,
        Status status,
        String anchor,
        Optional<LocalDate> actual,
        List<String> flags,
        String amount,
        String route,
        OptionalInt times,
        String source) {
    /** Numbers from 1 that most rows have: they are shared, as are equal dates of one row. */
    private static final OptionalInt[] SMALL =
            IntStream.range(0, 128).mapToObj(OptionalInt::of).toArray(OptionalInt[]::new);

    public Occurrence {
        flags = List.copyOf(flags);
    }

    /** Keeps what a sink was shown. */
    public static Occurrence of(OccurrenceView row) {
        Optional<LocalDate> due = date(row.due());
        return new Occurrence(
                row.kind(),
                row.item(),
                positive(row.episode()),
                positive(row.ordinal()),
                positive(row.cycle()),
                positive(row.cycleDay()),
                row.hasStudyDay() ? OptionalInt.of(row.studyDay()) : OptionalInt.empty(),
                row.earliest() == row.due() ? due : date(row.earliest()),
                due,
                row.latest() == row.due() ? due : date(row.latest()),
                row.status(),
                row.anchor(),
                date(row.actual()),
                flags(row),
                row.amount(),
                row.route(),
                positive(row.times()),
                row.source());
    }

    /** The date by which rows are ordered: due, else earliest, else latest, else the actual one; empty for pending rows. */
    public Optional<LocalDate> orderingDate() {
        return due.isPresent() ? due : earliest.isPresent() ? earliest : latest.isPresent() ? latest : actual;
    }

    private static List<String> flags(OccurrenceView row) {
        if (row.needs().isEmpty() && !row.provisional()) {
            return List.of(); // as of nearly all rows
        }
        Stream<String> needs = row.needs().stream().map(need -> "needs " + need);
        return Stream.concat(needs, row.provisional() ? Stream.of("provisional") : Stream.empty())
                .toList();
    }

    private static OptionalInt positive(int number) {
        if (number <= 0) {
            return OptionalInt.empty();
        }
        return number < SMALL.length ? SMALL[number] : OptionalInt.of(number);
    }

    private static Optional<LocalDate> date(int day) {
        return day == EpochDays.UNKNOWN ? Optional.empty() : Optional.of(EpochDays.date(day));
    }
}
