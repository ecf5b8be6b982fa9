package dev.trialc.compiler.model;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * A time of day of a record (T51).
 *
 * @param time by the site's clock, to the second
 * @param offset of that clock from UTC, where it is known
 */
public record ClockTime(LocalTime time, Optional<ZoneOffset> offset) {
    private static final int TIME = 5;

    public ClockTime {
        time = time.truncatedTo(ChronoUnit.SECONDS);
    }

    /** Reads {@code 14:30}, {@code 14:30+01:00} or {@code 14:30Z}; empty where there is no such time. */
    public static Optional<ClockTime> parse(String text) {
        String plain = text.replace('−', '-');
        if (!plain.matches("\\d\\d:\\d\\d([+-]\\d\\d:\\d\\d|Z)?")) {
            return Optional.empty();
        }
        try {
            LocalTime time = LocalTime.parse(plain.substring(0, TIME));
            String offset = plain.substring(TIME);
            return Optional.of(
                    new ClockTime(time, offset.isEmpty() ? Optional.empty() : Optional.of(ZoneOffset.of(offset))));
        } catch (DateTimeException e) { // 25:00
            return Optional.empty();
        }
    }

    /** As {@link #parse} reads it. */
    @Override
    public String toString() {
        return time + offset.map(ZoneOffset::getId).orElse("");
    }
}
