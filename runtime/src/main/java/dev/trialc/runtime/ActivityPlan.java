package dev.trialc.runtime;

import java.util.ArrayList;
import java.util.List;

/** Collects what is done at one visit on one day. */
public final class ActivityPlan {
    private final Course course;
    private final int day;
    private final List<PlannedActivity> activities = new ArrayList<>();

    ActivityPlan(Course course, int day) {
        this.course = course;
        this.day = day;
    }

    /** Done at the visit. */
    public void add(Declared activity) {
        activities.add(new PlannedActivity(activity.code(), activity.title(), false, Truth.TRUE, List.of()));
    }

    /** May be done at the visit. */
    public void addOptional(Declared activity) {
        activities.add(new PlannedActivity(activity.code(), activity.title(), true, Truth.TRUE, List.of()));
    }

    /** Done at the visit unless the condition is false on the day. */
    public void addIf(Condition condition, Declared activity) {
        add(condition, activity, false);
    }

    /** May be done at the visit unless the condition is false on the day. */
    public void addOptionalIf(Condition condition, Declared activity) {
        add(condition, activity, true);
    }

    private void add(Condition condition, Declared activity, boolean optional) {
        course.missing().clear();
        Truth truth = condition.at(day);
        if (truth != Truth.FALSE) {
            List<String> needs = truth == Truth.UNKNOWN ? course.missing().names() : List.of();
            activities.add(new PlannedActivity(activity.code(), activity.title(), optional, truth, needs));
        }
    }

    List<PlannedActivity> activities() {
        return List.copyOf(activities);
    }
}
