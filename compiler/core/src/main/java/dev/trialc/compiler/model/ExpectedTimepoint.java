package dev.trialc.compiler.model;

import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A point in time around a dose that an example expects of an activity (T35). What is not written is not asked.
 *
 * @param dose of which drug, and from which moment of its dose; empty for any
 * @param relation before the dose, or after it; where no dose is named, a time is one after it
 * @param minutes how far from the moment; 0 for pre-dose
 * @param tolerance how much sooner and later it may be done; empty for any
 * @param distance as written, {@code 2 hours}; empty for pre-dose
 */
public record ExpectedTimepoint(
        Optional<Dose> dose, Timepoint.Relation relation, int minutes, Optional<Tolerance> tolerance, String distance) {

    /** {@code end of Alpha}. */
    public record Dose(String drug, Timepoint.Moment moment) {}

    /** Minutes. */
    public record Tolerance(int early, int late) {}

    /** Whether a point of the activity is the one. */
    public boolean isMetBy(Timepoint point) {
        return point.relation() == relation
                && point.minutes() == minutes
                && dose.map(d -> d.drug().equals(point.drug()) && d.moment() == point.moment())
                        .orElse(true)
                && tolerance
                        .map(t -> t.early() == point.early() && t.late() == point.late())
                        .orElse(true);
    }

    /** {@code pre-dose}, {@code 2 hours after end of alpha}. */
    public String words(UnaryOperator<String> drugs) {
        return dose.map(d -> new Timepoint(d.drug(), relation, d.moment(), minutes, 0, 0, distance)
                        .words(drugs.apply(d.drug())))
                .orElse(distance.isEmpty() ? "pre-dose" : distance);
    }
}
