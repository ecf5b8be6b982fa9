package dev.trialc.compiler.differential;

import dev.trialc.compiler.model.Regimen;
import java.time.LocalDate;
import java.util.List;

/** Cycles that were begun again (T18): soon after their start, long after it, of cycles that never started; few before it. */
final class RandomRestarts {
    private static final int USUAL_LENGTH = 24;

    private RandomRestarts() {}

    static void add(Regimen regimen, LocalDate start, Dice dice, List<Entry> entries) {
        if (!dice.percent(regimen.cycle().isPresent() ? 18 : 2)) {
            return;
        }
        int cycle = dice.of(1, 2, 2, 2, 3, 3, 4, 6);
        LocalDate day = begun(regimen, cycle, start, entries).plusDays(after(dice));
        entries.add(new Entry.Restarted(regimen.name(), cycle, day));
        if (dice.percent(20)) {
            int later = dice.percent(30) ? cycle : cycle + dice.between(1, 3);
            entries.add(new Entry.Restarted(regimen.name(), later, day.plusDays(dice.between(5, 90))));
        }
    }

    /** Its recorded start; else about when it would start. */
    private static LocalDate begun(Regimen regimen, int cycle, LocalDate start, List<Entry> entries) {
        for (Entry entry : entries) {
            if (entry instanceof Entry.CycleStarted c && c.regimen().equals(regimen.name()) && c.cycle() == cycle) {
                return c.date();
            }
        }
        return start.plusDays((long) USUAL_LENGTH * (cycle - 1));
    }

    private static int after(Dice dice) {
        int kind = dice.between(1, 100);
        if (kind <= 60) {
            return dice.between(1, 12);
        }
        if (kind <= 85) {
            return dice.between(13, 60);
        }
        return kind <= 92 ? 0 : -dice.between(1, 30);
    }
}
