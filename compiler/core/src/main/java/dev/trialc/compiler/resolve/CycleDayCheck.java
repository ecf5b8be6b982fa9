package dev.trialc.compiler.resolve;

import dev.trialc.compiler.diagnostic.Code;
import dev.trialc.compiler.diagnostic.Diagnostic;
import dev.trialc.compiler.model.CycleList;
import dev.trialc.compiler.model.CycleRule;
import dev.trialc.compiler.model.DayList;
import dev.trialc.compiler.model.Length;
import dev.trialc.compiler.source.Span;
import java.util.List;

/** Whether the cycles that a timing names exist, and the days in them. */
final class CycleDayCheck {
    /** Further than any protocol names cycles. */
    private static final int FAR = 1_000;

    private final Desk desk;

    CycleDayCheck(Desk desk) {
        this.desk = desk;
    }

    /** Days of named cycles: the regimen has such cycles, and they are long enough. */
    void check(String regimen, CycleList cycles, DayList days, Span span) {
        if (cycles.highest() == 1 || cyclic(regimen, span)) {
            length(regimen, cycles, days, span);
        }
    }

    /** Whether the regimen says how long its cycles are; a finding where it does not. */
    boolean cyclic(String regimen, Span span) {
        if (desk.shared().cyclic().contains(regimen)) {
            return true;
        }
        desk.report(
                Code.WHICH_REGIMEN,
                span,
                "This counts cycles, but the regimen “" + regimen + "” has none.",
                "Without the length of a cycle no later one can be dated.",
                "Add “cycle of 21 days …” to the regimen, or count by the calendar: “every 3 weeks from FirstDose”.");
        return false;
    }

    /** T16: days behind the end of a cycle are dropped. */
    void length(String regimen, CycleList cycles, DayList days, Span span) {
        CycleRule rule = desk.shared().cycles().get(regimen);
        int last = days.ranges().stream().mapToInt(DayList.Range::to).max().orElse(0);
        if (rule == null) {
            return;
        }
        List<CycleRule.From> lengths = rule.lengths();
        for (int i = 0; i < lengths.size(); i++) {
            int first = lengths.get(i).cycle();
            int end = i + 1 < lengths.size() ? lengths.get(i + 1).cycle() : first + FAR;
            boolean shorter = lengths.get(i).length() instanceof Length.Fixed f && f.inDays() && f.days() < last;
            for (int c = first; shorter && c < end; c++) {
                if (cycles.contains(c)) {
                    report(span, last, ((Length.Fixed) lengths.get(i).length()).days(), c, lengths.size() > 1);
                    return;
                }
            }
        }
    }

    private void report(Span span, int day, int length, int cycle, boolean varies) {
        desk.report(Diagnostic.of(
                        Code.DAY_BEYOND_CYCLE,
                        desk.place(span),
                        "Day " + day + " lies beyond the end of " + (varies ? "cycle " + cycle : "the cycle")
                                + ", which has " + length + " days.")
                .why("Days beyond a cycle's end belong to the next cycle, so nothing is planned on them.")
                .instead("Write days up to " + length + ", lengthen the cycle, or count by the calendar."));
    }
}
