package dev.trialc.compiler.resolve;

import dev.trialc.compiler.diagnostic.Code;
import dev.trialc.compiler.model.CalendarUnit;
import dev.trialc.compiler.model.Length;
import dev.trialc.compiler.model.Parameter;
import dev.trialc.compiler.syntax.Extent;
import dev.trialc.compiler.syntax.Name;
import dev.trialc.compiler.syntax.Num;
import java.util.Optional;

/** Durations. */
final class LengthResolver {
    private final Desk desk;
    private final Numbers numbers;

    LengthResolver(Desk desk) {
        this.desk = desk;
        this.numbers = new Numbers(desk);
    }

    Optional<Length> length(Extent extent) {
        if (extent instanceof Extent.Amount amount) {
            return fixed(amount.number(), amount.unit()).map(f -> f);
        }
        return named(extent);
    }

    /** The same where working days may stand: what is counted from a day that is known by itself (T34). */
    Optional<Length> counted(Extent extent) {
        return extent instanceof Extent.Amount amount && isWorkingDays(amount.unit())
                ? Optional.of(new WorkingDays(desk).length(amount))
                : length(extent);
    }

    static boolean isWorkingDays(Name unit) {
        return unit.text().startsWith("working");
    }

    /** The same where hours may stand, too: an interval around an event, a rule on people. */
    Optional<Length> around(Extent extent) {
        if (extent instanceof Extent.Amount amount && amount.unit().text().startsWith("hour")) {
            return Optional.of(
                    new Length.Fixed(numbers.whole(amount.number(), 0, "number of hours"), CalendarUnit.HOUR));
        }
        return counted(extent);
    }

    private Optional<Length> named(Extent extent) {
        Name name = ((Extent.Named) extent).name();
        return parameter(name);
    }

    /** A declared parameter of type duration. */
    Optional<Length> parameter(Name name) {
        Optional<Names.Declared> declared = desk.require(name, Names.Kind.PARAMETER);
        Parameter parameter = desk.shared().parameters().get(name.text());
        if (parameter != null && parameter.type() != Parameter.Type.DURATION) {
            desk.report(
                    Code.TYPE_MISMATCH,
                    name.span(),
                    "The parameter “" + name.text() + "” is no duration, but here stands one.",
                    "No day could be counted with it.",
                    "Name a parameter that “is a duration”.");
            return Optional.empty();
        }
        return declared.map(p -> new Length.Unknown(p.name()));
    }

    Optional<Length.Fixed> fixed(Num number, Name unit) {
        Optional<CalendarUnit> calendar = unit(unit);
        return calendar.map(u -> new Length.Fixed(numbers.whole(number, 0, "number of " + u.word() + "s"), u));
    }

    /** How far apart the visits of a series are: at least a day. */
    Optional<Length.Fixed> distance(Num number, Name unit) {
        return unit(unit).map(u -> new Length.Fixed(numbers.whole(number, 1, "distance between visits"), u));
    }

    /** From where weeks are counted to the beginning of {@code week 4}: three weeks where the first one is week 1 (T22); to month 6. */
    Optional<Length.Fixed> point(Num number, Name unit) {
        return week(number, unit)
                .map(week -> Optional.of(new Length.Fixed(week - 1, CalendarUnit.WEEK, Optional.of(week))))
                .orElseGet(() -> fixed(number, unit));
    }

    /** {@code through week 52}: to the last day of that week where the first one is week 1, else to the day on which it begins (T22). */
    Optional<Length.Fixed> through(Num number, Name unit) {
        return week(number, unit)
                .map(week -> Optional.of(new Length.Fixed(7 * week - 1, CalendarUnit.DAY, Optional.of(week))))
                .orElseGet(() -> fixed(number, unit));
    }

    /** The number of a week that is counted from week 1; empty for every other point. */
    private Optional<Integer> week(Num number, Name unit) {
        boolean counted =
                desk.shared().settings().counting().weekOne() && unit.text().startsWith("week");
        return counted ? Optional.of(numbers.whole(number, 1, "week")) : Optional.empty();
    }

    Optional<CalendarUnit> unit(Name unit) {
        if (isWorkingDays(unit)) {
            new WorkingDays(desk).refuse(unit.span());
            return Optional.empty();
        }
        for (CalendarUnit candidate : CalendarUnit.values()) {
            if (candidate == CalendarUnit.HOUR) {
                continue; // hours date no visit
            }
            if (unit.text().equals(candidate.word()) || unit.text().equals(candidate.word() + "s")) {
                return Optional.of(candidate);
            }
        }
        desk.report(
                Code.TIMING_CLASH,
                unit.span(),
                "“" + unit.text() + "” cannot date a visit: dates are counted in whole days.",
                "A visit date has no time of day.",
                "Write days, weeks, months or years.");
        return Optional.empty();
    }
}
