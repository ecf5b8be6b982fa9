package dev.trialc.compiler.differential;

import dev.trialc.compiler.model.CycleRule;
import dev.trialc.compiler.model.Length;
import dev.trialc.compiler.model.Regimen;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Recorded cycle starts: on time, late, early, some not recorded, some numbers skipped; few that contradict one another. */
final class RandomCycles {
    private static final int USUAL_LENGTH = 21;

    private RandomCycles() {}

    static void add(Regimen regimen, LocalDate start, Map<String, String> parameters, Dice dice, List<Entry> entries) {
        if (dice.percent(regimen.cycle().isPresent() ? 35 : 97)) {
            return;
        }
        if (dice.percent(3)) {
            contradiction(regimen, start, dice, entries);
            return;
        }
        LocalDate date = start;
        int last = dice.between(1, 12);
        for (int cycle = 1; cycle <= last; cycle++) {
            if (cycle > 1) {
                date = date.plusDays(Math.max(1, length(regimen, cycle - 1, parameters) + shift(dice)));
            }
            if (dice.percent(cycle == 1 ? 30 : 75)) {
                entries.add(new Entry.CycleStarted(regimen.name(), cycle, date));
            }
            if (dice.percent(5)) {
                cycle++;
            }
        }
    }

    private static void contradiction(Regimen regimen, LocalDate start, Dice dice, List<Entry> entries) {
        int cycle = dice.between(1, 4);
        entries.add(new Entry.CycleStarted(regimen.name(), cycle, start.plusDays(dice.between(-5, 60))));
        entries.add(new Entry.CycleStarted(regimen.name(), cycle + 1, start.plusDays(dice.between(-5, 60))));
    }

    private static int shift(Dice dice) {
        int kind = dice.between(1, 100);
        if (kind <= 50) {
            return 0;
        }
        if (kind <= 80) {
            return dice.between(1, 14);
        }
        return kind <= 88 ? dice.between(15, 70) : -dice.between(1, 8);
    }

    private static int length(Regimen regimen, int cycle, Map<String, String> parameters) {
        CycleRule rule = regimen.cycle().orElse(null);
        if (rule == null) {
            return USUAL_LENGTH;
        }
        Length length = rule.lengthOf(cycle);
        if (length instanceof Length.Fixed fixed) {
            return fixed.days();
        }
        String words = parameters.getOrDefault(((Length.Unknown) length).parameter(), "");
        String[] parts = words.split(" ");
        if (parts.length == 2 && parts[0].matches("[0-9]{1,3}")) {
            return Integer.parseInt(parts[0]) * (parts[1].startsWith("week") ? 7 : 1);
        }
        return USUAL_LENGTH;
    }
}
