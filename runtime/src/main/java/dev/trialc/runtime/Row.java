package dev.trialc.runtime;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The row that a statement fills again and again. */
abstract sealed class Row implements OccurrenceView permits VisitRow, DoseRow {
    private final Declared declared;
    private final String source;
    private final Course course;
    /** Day 1 of the study; {@link EpochDays#NEVER} until somebody asks. */
    private int reference = EpochDays.NEVER;

    private final Needs needs = new Needs();

    private int cycle;
    private boolean provisional;
    private Status status = Status.PLANNED;
    private @Nullable String anchor;
    /** The last name of a cycle that was asked for, and its number. */
    private String nameOfCycle = "cycle 0";

    private int named;

    Row(Course course, Declared declared, String source) {
        this.declared = declared;
        this.source = source;
        this.course = course;
    }

    final Needs flags() {
        return needs;
    }

    final void ofCycle(int number) {
        this.cycle = number;
    }

    /** @param name null where the row's cycle dates it */
    final void anchored(@Nullable String name) {
        this.anchor = name;
    }

    final void standing(Status how, boolean isProvisional) {
        this.status = how;
        this.provisional = isProvisional;
    }

    @Override
    public final String item() {
        return declared.code();
    }

    @Override
    public final Declared declared() {
        return declared;
    }

    @Override
    public final int cycle() {
        return cycle;
    }

    @Override
    public final boolean hasStudyDay() {
        return due() != EpochDays.UNKNOWN && reference() != EpochDays.UNKNOWN;
    }

    private int reference() {
        if (reference == EpochDays.NEVER) {
            reference = course.withoutEpisode(course::reference).day();
        }
        return reference;
    }

    @Override
    public final int studyDay() {
        int days = due() - reference();
        return days < 0 || course.countsFromDayZero() ? days : days + 1;
    }

    @Override
    public final Status status() {
        return status;
    }

    @Override
    public final boolean provisional() {
        return provisional;
    }

    @Override
    public final String anchor() {
        if (anchor != null) {
            return anchor;
        }
        if (named != cycle) { // one name for all days of a cycle
            named = cycle;
            nameOfCycle = "cycle " + cycle;
        }
        return nameOfCycle;
    }

    @Override
    public final List<String> needs() {
        return needs.names();
    }

    @Override
    public final String source() {
        return source;
    }
}
