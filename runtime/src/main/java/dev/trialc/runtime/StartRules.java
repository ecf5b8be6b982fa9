package dev.trialc.runtime;

import java.util.ArrayList;
import java.util.List;

/** What the recorded starts of a regimen's cycles must keep to: requirements (T43), the longest delay (T18), the distance (T19). */
final class StartRules {
    private final Course course;
    private final Regimen regimen;
    private final List<Condition> required = new ArrayList<>();
    private final List<String> requiredAt = new ArrayList<>();
    private final List<Length> delays = new ArrayList<>();
    private String source = "";

    StartRules(Course course, Regimen regimen) {
        this.course = course;
        this.regimen = regimen;
    }

    void require(Condition condition, String place) {
        required.add(condition);
        requiredAt.add(place);
    }

    void delayAtMost(Length... longest) {
        delays.addAll(List.of(longest));
    }

    /** The place of the rule on cycles. */
    void at(String place) {
        source = place;
    }

    void check(Deviations deviations) {
        CycleDates starts = course.record().cycleStarts(regimen.name());
        for (int i = 0; i < required.size(); i++) {
            for (int at = 0; at < starts.size(); at++) {
                if (course.quietly(required.get(i), starts.day(at)) == Truth.FALSE) {
                    String what = started(starts.cycle(at)) + " although its requirement was not met";
                    deviations.add(starts.day(at), what, requiredAt.get(i));
                }
            }
        }
        if (!regimen.anchor().isKnown() || !regimen.lengthNeeds().isEmpty()) {
            return;
        }
        for (int at = 0; at < starts.size(); at++) {
            late(deviations, starts.cycle(at), starts.day(at));
        }
        for (int at = 0; at < starts.size(); at++) {
            soon(deviations, starts.cycle(at), starts.day(at));
        }
    }

    private String started(int cycle) {
        return "cycle " + cycle + " of " + regimen.name() + " was started";
    }

    private void late(Deviations deviations, int cycle, int day) {
        int due = regimen.clock(day).due(cycle);
        if (due == EpochDays.UNKNOWN || delays.isEmpty()) {
            return;
        }
        int latest = due;
        for (Length longest : delays) {
            latest = Math.max(latest, longest.after(due, 1));
        }
        if (day > latest) {
            deviations.add(
                    day,
                    started(cycle) + " " + (day - due) + " days late; at most " + (latest - due) + " days are allowed",
                    source);
        }
    }

    private void soon(Deviations deviations, int cycle, int day) {
        int apart = day - regimen.recordedBefore(cycle, day);
        if (cycle > 1 && apart < regimen.daysBetweenStarts()) {
            deviations.add(
                    day,
                    started(cycle) + " " + apart + " days after the start before it; at least "
                            + regimen.daysBetweenStarts() + " days are required",
                    source);
        }
    }
}
