package dev.trialc.compiler.resolve;

import dev.trialc.compiler.model.Anchor;
import dev.trialc.compiler.model.Length;
import java.util.OptionalLong;

/** How many days lie between two dates of every participant: two study days, or fixed periods from one event. */
final class DaysApart {
    private DaysApart() {}

    /** Negative where {@code to} is the earlier one; empty where it differs from participant to participant, or cannot be said. */
    static OptionalLong between(Anchor from, Anchor to) {
        if (from instanceof Anchor.StudyDay first && to instanceof Anchor.StudyDay last) {
            return OptionalLong.of((long) last.day() - first.day());
        }
        if (from instanceof Anchor.OnDate first && to instanceof Anchor.OnDate last) {
            return OptionalLong.of(last.date().toEpochDay() - first.date().toEpochDay());
        }
        Anchor base = base(from);
        if (!base.equals(base(to)) || !fixed(from) || !fixed(to)) {
            return OptionalLong.empty();
        }
        return OptionalLong.of(days(to) - days(from));
    }

    private static Anchor base(Anchor anchor) {
        return anchor instanceof Anchor.Shifted shifted ? base(shifted.base()) : anchor;
    }

    private static boolean fixed(Anchor anchor) {
        return !(anchor instanceof Anchor.Shifted shifted)
                || shifted.length() instanceof Length.Fixed length && length.inDays() && fixed(shifted.base());
    }

    private static long days(Anchor anchor) {
        if (!(anchor instanceof Anchor.Shifted shifted)) {
            return 0;
        }
        long days = ((Length.Fixed) shifted.length()).days();
        return days(shifted.base()) + (shifted.after() ? days : -days);
    }
}
