package dev.trialc.runtime;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far an occurrence may lie from its due date (T31); both ends belong to it.
 *
 * @param early days before the due date, not negative
 * @param late days after it, not negative
 * @param percent where not 0, both sides are this share of the written interval instead, rounded down to whole days
 * @param working where not null, early and late count working days instead (T34), which may not be known
 */
public record Window(
        int early, int late, int percent, @Nullable Stated<WorkingDays> working) {
    /** The due day alone. */
    public static final Window NONE = new Window(0, 0, 0, null);

    public Window {
        if (early < 0 || late < 0 || percent < 0) {
            throw new IllegalArgumentException("a window cannot be negative");
        }
    }

    /** {@code ± 7 days}. */
    public static Window plusMinus(int days) {
        return new Window(days, days, 0, null);
    }

    /** {@code -3/+7 days}. */
    public static Window days(int early, int late) {
        return new Window(early, late, 0, null);
    }

    /** {@code ± 2 working days}: up to the n-th working day before and after the due date, both included (T34). */
    public static Window workingDays(int early, int late, Stated<WorkingDays> days) {
        return new Window(early, late, 0, days);
    }

    /** The parameters that have to say something before the window is known; mostly none. */
    List<String> needs() {
        return working == null ? List.of() : working.needs();
    }

    /** {@code ± 10 %}. */
    public static Window percent(int percent) {
        return new Window(0, 0, percent, null);
    }

    /** First epoch day of the window of {@code due}, where the written interval has {@code interval} days. */
    public int earliest(int due, long interval) {
        if (working != null) {
            return working.get().before(due, early);
        }
        return EpochDays.plusDays(due, -(early + share(interval)));
    }

    /** Last epoch day of the window. */
    public int latest(int due, long interval) {
        if (working != null) {
            return working.get().after(due, late);
        }
        return EpochDays.plusDays(due, late + share(interval));
    }

    /** Whether it reaches as far around each day from one to another: it counts no working days, and the calendar does not end within. */
    boolean isSameAround(int from, int to, long interval) {
        return working == null
                && from - earliest(from, interval) == to - earliest(to, interval)
                && latest(from, interval) - from == latest(to, interval) - to;
    }

    private long share(long interval) {
        return interval * percent / 100;
    }

    /** Reads {@code ± 7 days}, {@code + 3 days}, {@code -3/+7 days}, {@code ± 10 %}; nothing is no window. */
    static Window read(Words words) {
        if (words.ended()) {
            return NONE;
        }
        if (words.take("+/-")) {
            return readBothSides(words);
        }
        if (words.take("+")) {
            return days(0, readDays(words, words.number()));
        }
        if (words.take("-")) {
            return days(readDays(words, words.number()), 0);
        }
        String sides = words.word("a window");
        if (sides.matches("-[0-9]{1,4}/\\+[0-9]{1,4}")) {
            int slash = sides.indexOf('/');
            int early = Integer.parseInt(sides.substring(1, slash));
            int late = Integer.parseInt(sides.substring(slash + 2));
            int factor = readDays(words, 1);
            return days(early * factor, late * factor);
        }
        if (sides.matches("[+-][0-9]{1,4}")) {
            int days = readDays(words, Integer.parseInt(sides.substring(1)));
            return sides.charAt(0) == '+' ? days(0, days) : days(days, 0);
        }
        throw words.unexpected("a window like +/- 7 days");
    }

    private static Window readBothSides(Words words) {
        if (!words.nextIsNumber()) {
            String share = words.word("a number of days");
            if (share.matches("[0-9]{1,3}%")) {
                return percent(Integer.parseInt(share.substring(0, share.length() - 1)));
            }
            throw words.unexpected("a number of days");
        }
        int amount = words.number();
        return words.take("%") ? percent(amount) : plusMinus(readDays(words, amount));
    }

    private static int readDays(Words words, int amount) {
        Length.Unit unit = Length.readUnit(words);
        if (amount < 0 || (unit != Length.Unit.DAYS && unit != Length.Unit.WEEKS)) {
            throw words.unexpected("days or weeks");
        }
        return unit == Length.Unit.WEEKS ? 7 * amount : amount;
    }

    @Override
    public String toString() {
        if (percent > 0) {
            return "+/- " + percent + " %";
        }
        String unit = working == null ? " days" : " working days";
        return early == late ? "+/- " + early + unit : "-" + early + "/+" + late + unit;
    }
}
