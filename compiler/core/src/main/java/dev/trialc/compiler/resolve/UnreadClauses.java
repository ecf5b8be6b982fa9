package dev.trialc.compiler.resolve;

import dev.trialc.compiler.diagnostic.Code;
import dev.trialc.compiler.syntax.Clause;
import dev.trialc.compiler.syntax.TimingClause;
import java.util.List;

/** Clauses that the timing at hand does not read: each is a finding, never skipped. */
final class UnreadClauses {
    private final Desk desk;

    UnreadClauses(Desk desk) {
        this.desk = desk;
    }

    /**
     * Whether a clause of a stretch is not read, which is then reported.
     *
     * @param first whether it is the first stretch of its timing
     * @param last whether it is the last one
     */
    boolean found(TimingKind kind, List<Clause> clauses, boolean first, boolean last) {
        for (Clause clause : clauses) {
            if (clause instanceof TimingClause && !kind.reads(clause, first, last)) {
                report(kind, clause, first, last);
                return true;
            }
        }
        return false;
    }

    private void report(TimingKind kind, Clause clause, boolean first, boolean last) {
        boolean interval = kind == TimingKind.INTERVAL || kind == TimingKind.DAY_INTERVAL;
        if (interval && clause instanceof TimingClause.Window) {
            clash(
                    clause,
                    "An interval has no due day, so it takes no ± window.",
                    "Two tolerances on one visit leave its last allowed day open.",
                    "Leave out the window, or give the visit a due day.");
            return;
        }
        String words = desk.file()
                .slice(clause.span())
                .strip()
                .replaceFirst("^,\\s*", "")
                .replaceAll("\\s+", " ");
        clash(
                clause,
                !last && clause instanceof TimingClause.Until
                        ? "“" + words + "” before “then” would end the whole series, not only this part of it."
                        : "“" + words + "” says nothing of " + kind.words() + (first ? "" : " behind “then”") + ".",
                "It would be read by people and ignored by the calculator.",
                proposal(kind, clause, first, last));
    }

    private static String proposal(TimingKind kind, Clause clause, boolean first, boolean last) {
        boolean study = kind == TimingKind.STUDY_DAY || kind == TimingKind.DAY_INTERVAL || kind == TimingKind.DAY_LIST;
        if (TimingKind.isCounted(clause)) {
            return kind == TimingKind.CYCLES || kind == TimingKind.CYCLE_DAYS
                    ? "Take it away: cycles are counted from the first. It stands behind “then every …”."
                    : "Write “from” and an event for the beginning; “counted from” stands behind “then every …”.";
        }
        if (!first && TimingKind.isBeginning(clause)) {
            return "Write from when this part counts: “counted from the last one due”, “counted from week 52” or “counted from cycle 13”.";
        }
        if (!last && clause instanceof TimingClause.Until) {
            return "End this part with “through week 52” or “through cycle 13”, and write “until” behind the last part.";
        }
        if (clause instanceof TimingClause.From && study) {
            return "Study days count from FirstDose. Write “14 days after” another event.";
        }
        if (clause instanceof TimingClause.From || clause instanceof TimingClause.StartingOn) {
            return switch (kind) {
                case CYCLES -> "Write “starting on cycle 1” for a visit on the first day, or “from” and an event.";
                case CYCLE_DAYS -> "Name the cycles, such as “of cycles 3 to 6”, or write “from” and an event.";
                case CALENDAR -> "Write “from” and an event.";
                default -> "Name the event in the time itself: “2, 4 and 8 weeks after Enrolment”.";
            };
        }
        if (clause instanceof TimingClause.StartingOnCycle && kind == TimingKind.CYCLE_DAYS) {
            return "Write “from cycle 3”.";
        }
        if (clause instanceof TimingClause.FromCycle || clause instanceof TimingClause.StartingOnCycle) {
            return "Name the cycles in the time itself: “on day 1 of every cycle from cycle 3”.";
        }
        if (clause instanceof TimingClause.Through || clause instanceof TimingClause.ForPeriod) {
            return "Only a series goes on for a time: write “every …”, or take the limit away.";
        }
        if (clause instanceof TimingClause.InsteadOn) {
            return "Give the visit that is moved a statement of its own.";
        }
        return "Take it away, or give what it says a statement of its own.";
    }

    private void clash(Clause clause, String what, String why, String instead) {
        desk.report(Code.TIMING_CLASH, clause.span(), what, why, instead);
    }
}
