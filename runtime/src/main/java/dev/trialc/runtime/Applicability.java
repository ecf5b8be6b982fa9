package dev.trialc.runtime;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** For whom a statement holds (language §5.7). */
final class Applicability {
    private static final Declared[] ALL_ARMS = {};

    private final Course course;
    private Declared[] arms = ALL_ARMS;
    private @Nullable Condition condition;
    private Declared[] choices = {};

    Applicability(Course course) {
        this.course = course;
    }

    void inArms(Declared... allowed) {
        this.arms = allowed.clone();
    }

    /** @param named the choices that the condition names */
    void onlyIf(Condition holds, Declared... named) {
        this.condition = holds;
        this.choices = named.clone();
    }

    /** Adds the choices that nobody made yet: until then nothing that depends on them is dated (T44). */
    void addUnmade(Needs needs) {
        for (Declared choice : choices) {
            if (course.record().choice(choice.code()).isEmpty()) {
                needs.add(choice.code());
            }
        }
    }

    /** Whether it may hold on one day and not on another. */
    boolean isConditional() {
        return condition != null;
    }

    /** Whether the participant is in one of the arms. */
    Truth arm() {
        if (arms.length == 0) {
            return Truth.TRUE;
        }
        Optional<String> arm = course.record().arm();
        if (arm.isEmpty()) {
            return Truth.UNKNOWN;
        }
        for (Declared allowed : arms) {
            if (allowed.code().equals(arm.get())) {
                return Truth.TRUE;
            }
        }
        return Truth.FALSE;
    }

    /** Whether it may hold at a day, without asking what is missing. */
    boolean mayHold(int day) {
        return arm() != Truth.FALSE && (condition == null || course.quietly(condition, day) != Truth.FALSE);
    }

    /** Adds what is missing to know whether the condition holds at a day; false when it does not hold for sure. */
    boolean keeps(int day, Needs needs) {
        if (condition == null) {
            return true;
        }
        course.missing().clear();
        Truth truth = condition.at(day);
        if (truth == Truth.UNKNOWN) {
            needs.addAll(course.missing());
        }
        return truth != Truth.FALSE;
    }
}
