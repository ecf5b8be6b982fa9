package dev.trialc.compiler.differential;

import dev.trialc.compiler.evaluate.InconsistentRecordException;
import dev.trialc.compiler.evaluate.Interpreter;
import dev.trialc.compiler.evaluate.Row;
import dev.trialc.compiler.model.Protocol;
import dev.trialc.compiler.model.Visit;
import dev.trialc.compiler.resolve.SlotReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Visits that took place: on their day, near it, far from it, without a plan, out of order; few twice.
 *
 * <p>Most of them lie near a planned date, which the interpreter is asked for. Whether it is right about that date does not matter: a
 * visit may be done on any day.
 */
final class RandomDone {
    private static final int LOOK_AHEAD = 250;
    private static final int MOST = 12;

    private RandomDone() {}

    static void add(Protocol protocol, LocalDate start, Dice dice, List<Entry> entries) {
        if (protocol.visits().isEmpty() || dice.percent(50)) {
            return;
        }
        int chance = dice.of(10, 40, 80);
        int added = 0;
        for (Row row : planned(protocol, new Person(entries, start.plusDays(LOOK_AHEAD)))) {
            LocalDate day = row.due() != null ? row.due() : row.earliest() != null ? row.earliest() : row.latest();
            if (day != null && added < MOST && dice.percent(chance)) {
                int episode = row.episode().orElse(0);
                int ordinal = row.ordinal().orElse(0);
                entries.add(new Entry.VisitDone(row.item(), episode, ordinal, day.plusDays(shift(dice))));
                added++;
            }
        }
        if (dice.percent(25)) {
            entries.add(anywhere(dice.of(protocol.visits()), start, dice));
        }
        if (added > 0 && dice.percent(3)) {
            again(dice, entries);
        }
    }

    private static List<Row> planned(Protocol protocol, Person person) {
        try {
            return new Interpreter(protocol)
                    .schedule(person.participant(), person.horizon()).stream()
                            .filter(row -> row.kind() == Row.Kind.VISIT)
                            .toList();
        } catch (InconsistentRecordException | SlotReader.SlotException e) {
            return List.of(); // both sides will have to refuse such a record
        }
    }

    private static int shift(Dice dice) {
        int kind = dice.between(1, 100);
        if (kind <= 45) {
            return 0;
        }
        if (kind <= 75) {
            return dice.between(-3, 8);
        }
        return kind <= 92 ? dice.between(-15, 20) : dice.between(-60, 90);
    }

    /** A visit on any day, by a number that the plan may not have. */
    private static Entry anywhere(Visit visit, LocalDate start, Dice dice) {
        int episode = visit.perEach().isPresent() ? dice.between(1, 3) : dice.between(0, 20) / 20;
        int ordinal = dice.of(0, 0, 0, 1, 1, 2, 3, 30);
        return new Entry.VisitDone(visit.name(), episode, ordinal, start.plusDays(dice.between(-30, 400)));
    }

    /** The same occurrence again, on the same day or, which contradicts the record, on another. */
    private static void again(Dice dice, List<Entry> entries) {
        List<Entry.VisitDone> done = new ArrayList<>();
        for (Entry entry : entries) {
            if (entry instanceof Entry.VisitDone visit) {
                done.add(visit);
            }
        }
        Entry.VisitDone one = dice.of(done);
        LocalDate day = one.date().plusDays(dice.percent(70) ? 0 : 1);
        entries.add(new Entry.VisitDone(one.visit(), one.episode(), one.ordinal(), day));
    }
}
