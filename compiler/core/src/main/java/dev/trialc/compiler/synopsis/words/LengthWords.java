package dev.trialc.compiler.synopsis.words;

import dev.trialc.compiler.model.Length;
import dev.trialc.compiler.model.Limit;
import dev.trialc.compiler.model.Window;
import java.util.Optional;

/** Periods, windows and limits: {@code 28 days}, {@code ± 7 days}, {@code through cycle 13}. */
public final class LengthWords {
    private final Names names;

    LengthWords(Names names) {
        this.names = names;
    }

    public String of(Length length) {
        if (length instanceof Length.Fixed fixed) {
            return Words.count(fixed.amount(), fixed.unit().word());
        }
        return unstated(((Length.Unknown) length).parameter());
    }

    /** {@code week 4}, where it is written as a week that is counted from week 1. */
    Optional<String> week(Length length) {
        return length instanceof Length.Fixed fixed ? fixed.week().map(w -> "week" + Words.NBSP + w) : Optional.empty();
    }

    /** {@code 28-day}, before a noun. */
    public String adjective(Length length) {
        if (length instanceof Length.Fixed fixed) {
            return fixed.amount() + "-" + fixed.unit().word().replace(' ', '-');
        }
        return unstated(((Length.Unknown) length).parameter());
    }

    private String unstated(String parameter) {
        return names.parameter(parameter) + " (not stated)";
    }

    /** Empty for no window: the due day alone. */
    public String window(Window window) {
        if (window instanceof Window.Percent percent) {
            return "±" + Words.NBSP + percent.percent() + Words.NBSP + "% of the interval";
        }
        if (window instanceof Window.WorkingDays days) {
            return sides(days.early(), days.late(), "working day");
        }
        Window.Days days = (Window.Days) window;
        return sides(days.early(), days.late(), "day");
    }

    private static String sides(int early, int late, String unit) {
        if (early == late) {
            return early == 0 ? "" : "±" + Words.NBSP + Words.count(early, unit);
        }
        if (early == 0) {
            return "+" + Words.NBSP + Words.count(late, unit);
        }
        String minus = Words.MINUS + Words.NBSP;
        return late == 0
                ? minus + Words.count(early, unit)
                : minus + early + " to +" + Words.NBSP + Words.count(late, unit);
    }

    /** The window in a sentence: a bare {@code + 3 days} after an offset would read as a sum. */
    String inSentence(Window window) {
        String words = window(window);
        return words.isEmpty() || words.startsWith("±") ? words : "window " + words;
    }

    /** The window after its due date, or nothing. */
    String suffix(Window window) {
        String words = inSentence(window);
        return words.isEmpty() ? "" : (words.startsWith("±") ? " " : ", ") + words;
    }

    /** A limit in the cell of a table: the visit's sentence says what it is counted from. */
    String shortLimit(Limit limit) {
        if (limit instanceof Limit.Within within) {
            Optional<String> week = week(within.length());
            if (week.isPresent()) {
                return "through " + week.get();
            }
            return (within.inclusive() ? "through " : "for ") + of(within.length());
        }
        return limit(limit);
    }

    public String limit(Limit limit) {
        if (limit instanceof Limit.ThroughCycle through) {
            return "through cycle" + Words.NBSP + through.cycle();
        }
        Limit.Within within = (Limit.Within) limit;
        Optional<String> week = week(within.length());
        if (week.isPresent()) {
            return "through the last day of " + week.get() + " from where the series is counted";
        }
        return "for " + of(within.length()) + " from where the series is counted, that last day "
                + (within.inclusive() ? "included" : "not included");
    }
}
