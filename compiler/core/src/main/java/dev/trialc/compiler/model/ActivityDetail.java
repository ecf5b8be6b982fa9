package dev.trialc.compiler.model;

import java.util.List;

/**
 * When and how an activity is done at its visit, beyond the mark of the grid (language §5.5): said by its row or statement, or by a note.
 *
 * @param timepoints points in time around a dose, in the order in which they are written
 */
public record ActivityDetail(List<Timepoint> timepoints) {
    /** Nothing but the mark. */
    public static final ActivityDetail NONE = new ActivityDetail(List.of());

    public ActivityDetail {
        timepoints = List.copyOf(timepoints);
    }
}
