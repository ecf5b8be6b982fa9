package dev.trialc.compiler.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A date of which only the year, or the year and the month, is known (language §5.8).
 *
 * @param month 1 to 12; empty where only the year is known
 */
public record PartialDate(int year, OptionalInt month) {
    private static final int MONTHS = 12;

    /** Reads {@code 2026-03} or {@code 2026}; empty where there is no such month. */
    public static Optional<PartialDate> parse(String text) {
        String plain = text.replace('–', '-');
        try {
            if (plain.matches("\\d{4}-\\d\\d")) {
                YearMonth month = YearMonth.parse(plain);
                return Optional.of(new PartialDate(month.getYear(), OptionalInt.of(month.getMonthValue())));
            }
        } catch (DateTimeException e) { // 2026-13
            return Optional.empty();
        }
        return plain.matches("\\d{4}")
                ? Optional.of(new PartialDate(Integer.parseInt(plain), OptionalInt.empty()))
                : Optional.empty();
    }

    /** The first day that may be meant. */
    public LocalDate first() {
        return LocalDate.of(year, month.orElse(1), 1);
    }

    /** The last day that may be meant. */
    public LocalDate last() {
        return YearMonth.of(year, month.orElse(MONTHS)).atEndOfMonth();
    }

    /** As {@link #parse} reads it. */
    @Override
    public String toString() {
        return first().toString().substring(0, month.isPresent() ? "2026-03".length() : "2026".length());
    }
}
