package dev.trialc.compiler.resolve;

import dev.trialc.compiler.diagnostic.Code;
import dev.trialc.compiler.model.ExpectedTimepoint;
import dev.trialc.compiler.model.Timepoint;
import dev.trialc.compiler.syntax.TimepointNode;
import java.util.Optional;

/** The point in time at which an example expects an activity: of a drug where one is named, else of any. */
final class ExpectedTimepointResolver {
    private final Desk desk;
    private final TimepointResolver timepoints;

    ExpectedTimepointResolver(Desk desk) {
        this.desk = desk;
        this.timepoints = new TimepointResolver(desk);
    }

    /** Empty with a finding. */
    Optional<ExpectedTimepoint> of(TimepointNode node) {
        if (node.moment().isPresent()) {
            return timepoints.one(node).map(point -> expected(node, point, true));
        }
        if (node.predose()) {
            return Optional.of(
                    new ExpectedTimepoint(Optional.empty(), Timepoint.Relation.BEFORE, 0, Optional.empty(), ""));
        }
        if (node.unit().isEmpty()) {
            String number = node.number().orElseThrow().text();
            desk.report(
                    Code.INCOMPLETE_STATEMENT,
                    node.span(),
                    "“at " + number + "” does not say whether these are minutes or hours.",
                    "The example could not be checked.",
                    "Write “at " + number + " hours” or “at " + number + " minutes”.");
            return Optional.empty();
        }
        // whoever reads "at 2 hours" takes it for a time after the dose
        return timepoints
                .made(
                        "",
                        Timepoint.Relation.AFTER,
                        Timepoint.Moment.DOSE,
                        node.number().orElseThrow(),
                        node.unit().get(),
                        node.tolerance())
                .map(point -> expected(node, point, false));
    }

    private static ExpectedTimepoint expected(TimepointNode node, Timepoint point, boolean dose) {
        return new ExpectedTimepoint(
                dose ? Optional.of(new ExpectedTimepoint.Dose(point.drug(), point.moment())) : Optional.empty(),
                point.relation(),
                point.minutes(),
                node.tolerance().map(t -> new ExpectedTimepoint.Tolerance(point.early(), point.late())),
                point.distance());
    }
}
