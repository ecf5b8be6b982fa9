package dev.trialc.runtime;

import java.util.List;

/**
 * One row of a schedule as it is being computed; valid only until the sink returns.
 *
 * <p>Dates are epoch days, {@link EpochDays#UNKNOWN} where a row has none. Nothing here allocates for each row: {@link #anchor()} does
 * once for the rows of a statement that follow one another in one cycle, the first study day once for a statement.
 */
public interface OccurrenceView {
    Kind kind();

    /** The visit's or the drug's name; of a dose whose choice nobody made, the choice's name. */
    String item();

    /** The same as the constant of the generated enum: a visit, a drug, or a choice that nobody made. */
    Declared declared();

    /** For each record of an event (T27): the number of the record, from 1; 0 for none. */
    int episode();

    /** Number in its series, from 1; 0 where it is no series. */
    int ordinal();

    /** Number of the cycle that dates or holds it, from 1; 0 for none. */
    int cycle();

    /** Day of that cycle, from 1; 0 for none. */
    int cycleDay();

    /** Whether {@link #studyDay()} means anything. */
    boolean hasStudyDay();

    /** Study day of the due date: day 1 is the reference event, the day before is day −1 (T04). */
    int studyDay();

    /** First day of the window; unknown for an open end. */
    int earliest();

    /** The due date; unknown for an interval and for pending rows. */
    int due();

    /** Last day of the window; unknown for an open end. */
    int latest();

    /** The day on which it was done; unknown where it was not. */
    int actual();

    /** The date by which rows are ordered and cut: due, else earliest, else latest, else the actual one. */
    int orderingDay();

    Status status();

    /** The event, visit, date or cycle that dates it; of a pending row what it needs. */
    String anchor();

    /** Names of what is missing, in order; a list that changes after the sink returns. */
    List<String> needs();

    /** Whether it hangs on the start of a cycle that is overdue. */
    boolean provisional();

    /** {@code 150 mg}; empty for visits and where nothing is stated. */
    String amount();

    /** {@code orally}; empty for visits and where nothing is stated. */
    String route();

    /** Times on the day; 0 for visits. */
    int times();

    /** The place of the rule, {@code protocols/x.trial:12}. */
    String source();
}
