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
    private final List<PlannedActivity> activities = new ArrayList<>();

    ActivityPlan(Course course, int day) {
        this.course = course;
        this.day = day;
    }

    /** Done at the visit, unless one of the conditions is false on the day. */
    public void add(Declared activity, Condition... conditions) {
        add(activity, false, conditions);
    }

    /** May be done at the visit, unless one of the conditions is false on the day. */
    public void addOptional(Declared activity, Condition... conditions) {
        add(activity, true, conditions);
    }

    private void add(Declared activity, boolean optional, Condition... conditions) {
        Set<String> needs = new LinkedHashSet<>();
        for (Condition condition : conditions) {
            course.missing().clear();
            Truth truth = condition.at(day);
            if (truth == Truth.FALSE) {
                return;
            }
            if (truth == Truth.UNKNOWN) {
                needs.addAll(course.missing().names());
            }
        }
        Truth applies = needs.isEmpty() ? Truth.TRUE : Truth.UNKNOWN;
        activities.add(new PlannedActivity(activity.code(), activity.title(), optional, applies, armFirst(needs)));
    }

    /** As in the flags of a row: an arm is asked for before all else. */
    private static List<String> armFirst(Set<String> needs) {
        return needs.stream()
                .sorted(Comparator.comparing(need -> !need.equals("arm")))
                .toList();
    }

    List<PlannedActivity> activities() {
        return List.copyOf(activities);
    }
}
