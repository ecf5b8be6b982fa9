package dev.trialc.compiler.resolve;

import dev.trialc.compiler.diagnostic.Code;
import dev.trialc.compiler.diagnostic.Diagnostic;
import dev.trialc.compiler.diagnostic.TextEdit;
import dev.trialc.compiler.model.Cadence;
import dev.trialc.compiler.model.Length;
import dev.trialc.compiler.model.Limit;
import dev.trialc.compiler.source.Span;
import java.util.Optional;
import java.util.StringJoiner;

/** {@code then every …} without a word on what it is counted from (T25): unambiguous only when both readings give the same days. */
final class CadenceChange {
    private static final int SHOWN = 3;

    private final Desk desk;

    CadenceChange(Desk desk) {
        this.desk = desk;
    }

    Optional<Cadence.Start> bare(Span main, Cadence.Step step, Cadence before) {
        if (step instanceof Cadence.Step.Cycles next
                && before.step() instanceof Cadence.Step.Cycles earlier
                && before.limit().orElse(null) instanceof Limit.ThroughCycle through) {
            int last = through.cycle() / earlier.count() * earlier.count();
            if (last == through.cycle()) {
                return Optional.of(new Cadence.Start.LastDue());
            }
            return report(
                    main,
                    "cycle " + through.cycle(),
                    "after cycles " + calendar(last, next.count()),
                    "after cycles " + calendar(through.cycle(), next.count()));
        }
        if (step instanceof Cadence.Step.Every next
                && before.step() instanceof Cadence.Step.Every earlier
                && before.limit().orElse(null) instanceof Limit.Within within
                && within.length() instanceof Length.Fixed end
                && earlier.length() instanceof Length.Fixed first
                && next.length() instanceof Length.Fixed second
                && first.inDays()
                && end.inDays()
                && second.inDays()) {
            int last = end.days() / first.days() * first.days();
            int point = end.week().map(week -> 7 * (week - 1)).orElse(end.days());
            if (last == point) {
                return Optional.of(new Cadence.Start.LastDue());
            }
            return report(
                    main,
                    end.week().map(week -> "week " + week).orElse(end.unit().word() + " " + end.amount()),
                    "on days " + calendar(last, second.days()) + " after the anchor",
                    "on days " + calendar(point, second.days()) + " after the anchor");
        }
        if (before.step() instanceof Cadence.Step.Offsets
                && before.limit().isEmpty()
                && step instanceof Cadence.Step.Every) {
            return Optional.of(new Cadence.Start.LastDue()); // a list ends with its last one
        }
        return report(main, "", "", "");
    }

    private static String calendar(int from, int step) {
        StringJoiner days = new StringJoiner(", ", "", ", …");
        for (int i = 1; i <= SHOWN; i++) {
            days.add(Integer.toString(from + i * step));
        }
        return days.toString();
    }

    private Optional<Cadence.Start> report(Span main, String point, String fromLast, String fromPoint) {
        Span end = new Span(main.end(), main.end());
        Diagnostic finding = Diagnostic.of(
                        Code.AMBIGUOUS_CADENCE, desk.place(main), "It is open from when this cadence is counted.")
                .why("The readings give different days, and no reader can tell which is meant.");
        if (point.isEmpty()) {
            desk.report(finding.instead(
                            "Add “counted from the last one due”, “counted from the last one done”, or “counted from” a week or a cycle.")
                    .edit(new TextEdit("count from the last one due", end, " counted from the last one due")));
            return Optional.empty();
        }
        desk.report(finding.instead("Write “counted from the last one due” (due " + fromLast + ") or “counted from "
                        + point + "” (due " + fromPoint + ").")
                .edit(new TextEdit("due " + fromLast, end, " counted from the last one due"))
                .edit(new TextEdit("due " + fromPoint, end, " counted from " + point)));
        return Optional.empty();
    }
}
