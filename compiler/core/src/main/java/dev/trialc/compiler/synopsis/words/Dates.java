package dev.trialc.compiler.synopsis.words;

import dev.trialc.compiler.model.PartialDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Calendar dates, without asking the machine's locale. */
public final class Dates {
    private static final List<String> MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");

    private Dates() {}

    /** {@code 2026-03-17}, for tables. */
    public static String iso(LocalDate date) {
        return date.toString();
    }

    /** {@code 17 March 2026}, for prose. */
    public static String written(LocalDate date) {
        return date.getDayOfMonth() + Words.NBSP + MONTHS.get(date.getMonthValue() - 1) + Words.NBSP + date.getYear();
    }

    /** {@code March 2026} or {@code 2026}. */
    static String written(PartialDate date) {
        return date.month().isPresent()
                ? MONTHS.get(date.month().getAsInt() - 1) + Words.NBSP + date.year()
                : Integer.toString(date.year());
    }

    /** {@code 2026-03-10 to 2026-03-24}; an absent end is open. */
    public static String interval(Optional<LocalDate> earliest, Optional<LocalDate> latest) {
        if (earliest.isPresent() && latest.isPresent()) {
            return iso(earliest.get()) + " to " + iso(latest.get());
        }
        return earliest.map(d -> "from " + iso(d))
                .or(() -> latest.map(d -> "up to " + iso(d)))
                .orElse("");
    }
}
