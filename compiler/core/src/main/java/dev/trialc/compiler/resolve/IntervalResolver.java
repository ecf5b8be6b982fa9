package dev.trialc.compiler.resolve;

import dev.trialc.compiler.diagnostic.Code;
import dev.trialc.compiler.model.Anchor;
import dev.trialc.compiler.model.Avoidance;
import dev.trialc.compiler.model.DataCollection;
import dev.trialc.compiler.syntax.Statement;
import dev.trialc.compiler.syntax.TimingClause;
import java.util.List;
import java.util.Optional;

/** Statements of things from one day to another, without visits. */
final class IntervalResolver {
    private final Desk desk;

    IntervalResolver(Desk desk) {
        this.desk = desk;
    }

    /** Both days included. */
    record Interval(Anchor from, Anchor to) {}

    static List<DataCollection.Item> items(Statement statement) {
        return statement.head().names().stream()
                .map(n -> new DataCollection.Item(n.name().text(), Titles.of(n)))
                .toList();
    }

    /**
     * The days of a statement that must have them.
     *
     * @param what the finding where they are not said, and why that matters
     */
    Optional<Interval> interval(Statement statement, String what, String why) {
        AnchorResolver anchors = new AnchorResolver(desk);
        Optional<Anchor> from = ClausePlacement.all(statement.clauses(), TimingClause.From.class).stream()
                .findFirst()
                .flatMap(f -> anchors.anchor(f.anchor()));
        Optional<Anchor> to = ClausePlacement.all(statement.clauses(), TimingClause.To.class).stream()
                .findFirst()
                .flatMap(t -> anchors.anchor(t.anchor()));
        if (from.isPresent() && to.isPresent()) {
            return Optional.of(new Interval(from.get(), to.get()));
        }
        // a day that cannot be read has its finding
        if (!ClausePlacement.has(statement, TimingClause.From.class, TimingClause.To.class)) {
            desk.report(Code.NO_TIMING, statement.head().span(), what, why, "Write “from … to …”, both days included.");
        }
        return Optional.empty();
    }

    /** @param regimen in whose block it stands */
    Optional<Avoidance> avoidance(Statement statement, Optional<String> regimen) {
        return interval(
                        statement,
                        "This does not say from when to when it is avoided.",
                        "Before the first dose or after the last one a participant might take it, or go without what is needed.")
                .map(interval -> new Avoidance(
                        items(statement),
                        interval.from(),
                        interval.to(),
                        regimen,
                        new ApplicabilityResolver(desk).of(statement.clauses(), statement.conditions()),
                        Provenances.of(desk.file(), statement)));
    }
}
