package dev.trialc.runtime;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects what is done at one visit on one day. */
public final class ActivityPlan {
    private final Course course;
    private final int day;
    private final int cycle;
    private final int visitedOn;
    private final List<ActivityEntry> entries = new ArrayList<>();

    /**
     * @param day by which the visit is ordered
     * @param cycle that of the visit, from 1; 0 where it belongs to none
     * @param visitedOn the day on which it was done; {@code day} until then
     */
    ActivityPlan(Course course, int day, int cycle, int visitedOn) {
        this.visitedOn = visitedOn;
        this.course = course;
        this.day = day;
        this.cycle = cycle;
    }

    /** Done at the visit, unless one of the conditions is false on the day. */
    public ActivityEntry add(Declared activity, Condition... conditions) {
        return add(activity, false, conditions);
    }

    /** May be done at the visit, unless one of the conditions is false on the day. */
    public ActivityEntry addOptional(Declared activity, Condition... conditions) {
        return add(activity, true, conditions);
    }

    /** Whether the visit's cycle is one of these; true of a visit that belongs to none (T54). */
    public Truth isIn(Cycles cycles) {
        return Truth.of(cycle == 0 || cycles.contains(cycle));
    }

    /** The day on which the visit was done; until then that by which it is ordered. */
    public int visitedOn() {
        return visitedOn;
    }

    /** Values of that day alone (T55). */
    public ValueTime ofThatDay() {
        return ValueTime.on(visitedOn);
    }

    /** The day by which the visit is ordered. */
    public Anchor visitDay() {
        return Anchor.known(day, "the visit");
    }

    private ActivityEntry add(Declared activity, boolean optional, Condition... conditions) {
        Set<String> needs = new LinkedHashSet<>();
        for (Condition condition : conditions) {
            course.missing().clear();
            Truth truth = condition.at(day);
            if (truth == Truth.FALSE) {
                return new ActivityEntry(activity, optional, List.of()); // of no list
            }
            if (truth == Truth.UNKNOWN) {
                needs.addAll(course.missing().names());
            }
        }
        ActivityEntry entry = new ActivityEntry(activity, optional, armFirst(needs));
        entries.add(entry);
        return entry;
    }

    /** As in the flags of a row: an arm is asked for before all else. */
    private static List<String> armFirst(Set<String> needs) {
        return needs.stream()
                .sorted(Comparator.comparing(need -> !need.equals("arm")))
                .toList();
    }

    List<PlannedActivity> activities() {
        return entries.stream().map(ActivityEntry::planned).toList();
    }
}
