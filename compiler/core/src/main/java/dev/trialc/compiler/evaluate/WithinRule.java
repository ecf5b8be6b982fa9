package dev.trialc.compiler.evaluate;

import dev.trialc.compiler.model.CalendarUnit;
import dev.trialc.compiler.model.Expr;
import dev.trialc.compiler.model.Length;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** {@code within 72 hours before FirstDose}, where only dates are known: breached when it is for every instant of both days (T51). */
final class WithinRule {
    private static final int HOURS = 24;

    private WithinRule() {}

    /** The same in working days (T34): the interval ends on the n-th of them. */
    static boolean breached(LocalDate date, LocalDate anchor, int number, Expr.Side side, WorkingDays days) {
        LocalDate first = side == Expr.Side.AFTER ? anchor : days.count(anchor, number, false);
        LocalDate last = side == Expr.Side.BEFORE ? anchor : days.count(anchor, number, true);
        return date.isBefore(first) || date.isAfter(last);
    }

    static boolean breached(LocalDate date, LocalDate anchor, Length.Fixed length, Expr.Side side) {
        boolean before = side != Expr.Side.AFTER && !tooEarly(date, anchor, length) && !date.isAfter(anchor);
        boolean after = side != Expr.Side.BEFORE && !tooEarly(anchor, date, length) && !date.isBefore(anchor);
        return !before && !after;
    }

    /** Whether the first day lies further before the second than the length, for all their instants. */
    private static boolean tooEarly(LocalDate first, LocalDate second, Length.Fixed length) {
        if (length.unit() == CalendarUnit.HOUR) {
            return (ChronoUnit.DAYS.between(first, second) - 1) * HOURS >= length.amount();
        }
        // months clamp, so the bound is computed from the day named last, as T02 says
        return first.isBefore(Lengths.plus(second, length, -1)) && first.isBefore(second);
    }
}
