package dev.trialc.compiler.synopsis.words;

import dev.trialc.compiler.model.Cadence;
import dev.trialc.compiler.model.CycleRule;
import dev.trialc.compiler.model.Length;
import dev.trialc.compiler.model.Regimen;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Stretches of a series, each with the clock that it runs on. */
public final class CadenceWords {
    private final Phrases phrases;

    CadenceWords(Phrases phrases) {
        this.phrases = phrases;
    }

    /** {@code every 2 treatment cycles, counted from completed cycles, ± 7 days, through cycle 13; then every 3 …}. */
    public String of(List<Cadence> cadences) {
        List<String> stretches = new ArrayList<>();
        for (Cadence cadence : cadences) {
            stretches.add((stretches.isEmpty() ? "" : "then ") + stretch(cadence));
        }
        return String.join("; ", stretches);
    }

    private String stretch(Cadence cadence) {
        String window = phrases.lengths().inSentence(cadence.window());
        String start = start(cadence);
        StringBuilder words = new StringBuilder(step(cadence));
        if (cadence.start() instanceof Cadence.Start.LastDue || cadence.start() instanceof Cadence.Start.LastDone) {
            words.append(phrases.lengths().suffix(cadence.window()))
                    .append(", ")
                    .append(start);
        } else {
            words.append(start.startsWith("after ") || start.startsWith("from ") ? " " : ", ")
                    .append(start);
            words.append(window.isEmpty() ? "" : ", " + window);
        }
        cadence.limit()
                .ifPresent(l -> words.append(", ").append(phrases.lengths().limit(l)));
        return words.toString();
    }

    private String step(Cadence cadence) {
        if (cadence.step() instanceof Cadence.Step.Cycles cycles) {
            String of = phrases.protocol().regimens().size() > 1
                    ? " of " + phrases.names().regimen(cycles.regimen())
                    : "";
            return "every " + (cycles.count() == 1 ? "treatment cycle" : Words.count(cycles.count(), "treatment cycle"))
                    + of
                    + span(cycles).map(s -> " (" + s + " without delay)").orElse("");
        }
        if (cadence.step() instanceof Cadence.Step.Every every) {
            return "every " + phrases.lengths().of(every.length());
        }
        return "at " + offsets((Cadence.Step.Offsets) cadence.step());
    }

    /** {@code 2 weeks, 4 weeks and 10 weeks}, or {@code the first days of week 2 and week 4}. */
    String offsets(Cadence.Step.Offsets step) {
        List<String> weeks = step.offsets().stream()
                .flatMap(length -> phrases.lengths().week(length).stream())
                .toList();
        return weeks.isEmpty()
                ? Words.and(step.offsets().stream().map(phrases.lengths()::of).toList())
                : (weeks.size() == 1 ? "the first day of " : "the first days of ") + Words.and(weeks);
    }

    private boolean inWeeks(Cadence cadence) {
        return cadence.step() instanceof Cadence.Step.Offsets offsets
                && offsets.offsets().stream()
                        .anyMatch(length -> phrases.lengths().week(length).isPresent());
    }

    /** How long n cycles are when none is late: only where every cycle has the same stated length. */
    private Optional<String> span(Cadence.Step.Cycles cycles) {
        return phrases.protocol()
                .regimen(cycles.regimen())
                .flatMap(Regimen::cycle)
                .map(CycleRule::lengths)
                .filter(lengths -> lengths.size() == 1)
                .map(lengths -> lengths.get(0).length())
                .filter(Length.Fixed.class::isInstance)
                .map(Length.Fixed.class::cast)
                .filter(Length.Fixed::inDays)
                .map(length -> days((long) length.days() * cycles.count()));
    }

    private static String days(long days) {
        return days % 7 == 0 ? Words.count(days / 7, "week") : Words.count(days, "day");
    }

    private String start(Cadence cadence) {
        boolean offsets = cadence.step() instanceof Cadence.Step.Offsets;
        Cadence.Start start = cadence.start();
        if (start instanceof Cadence.Start.At at) {
            String anchor = phrases.anchors().of(at.anchor());
            if (offsets) {
                return (inWeeks(cadence) ? "from " : "after ") + anchor;
            }
            return "counted on the calendar from " + anchor + (at.including() ? ", which is the first" : "");
        }
        if (start instanceof Cadence.Start.RegimenStart begin) {
            return begin.including()
                    ? "counted from completed cycles, the first on day" + Words.NBSP + "1 of cycle" + Words.NBSP + "1"
                    : "counted from completed cycles";
        }
        if (start instanceof Cadence.Start.LastDue) {
            return "counted from the last one due";
        }
        if (start instanceof Cadence.Start.LastDone) {
            return "counted from the date on which the last one was done, else was due";
        }
        if (start instanceof Cadence.Start.FromCycle cycle) {
            return "counted from the completion of cycle" + Words.NBSP + cycle.cycle();
        }
        Length offset = ((Cadence.Start.FromOffset) start).length();
        Optional<String> week = phrases.lengths().week(offset);
        if (week.isPresent()) {
            return "counted from the first day of " + week.get() + " of the series";
        }
        boolean none = offset instanceof Length.Fixed fixed && fixed.amount() == 0;
        return "counted from " + (none ? "" : phrases.lengths().of(offset) + " after ") + "the start of the series";
    }
}
