package dev.trialc.compiler.resolve;

import dev.trialc.compiler.diagnostic.Code;
import dev.trialc.compiler.model.Randomization;
import dev.trialc.compiler.syntax.Head;
import dev.trialc.compiler.syntax.Name;
import dev.trialc.compiler.syntax.Num;
import dev.trialc.compiler.syntax.Statement;
import dev.trialc.compiler.syntax.TitledName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** {@code randomize 2:1 to A, B stratified by C}. */
final class RandomizationResolver {
    private final Desk desk;

    RandomizationResolver(Desk desk) {
        this.desk = desk;
    }

    Optional<Randomization> randomization(Statement statement) {
        Head.Detail.Shares written =
                (Head.Detail.Shares) statement.head().detail().orElseThrow();
        List<Name> arms =
                statement.head().names().stream().map(TitledName::name).toList();
        if (arms.size() != written.shares().size()) {
            report(
                    statement,
                    "The ratio has " + written.shares().size() + " parts, but " + arms.size() + " "
                            + (arms.size() == 1 ? "arm is" : "arms are") + " named.",
                    "Write one part for each arm: “randomize 2:1 to Experimental, Control”.");
            return Optional.empty();
        }
        List<Randomization.Share> shares = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < arms.size(); i++) {
            Num share = written.shares().get(i);
            int parts = new Numbers(desk).whole(share, 1, "part of a ratio");
            desk.require(arms.get(i), Names.Kind.ARM)
                    .ifPresent(arm -> shares.add(new Randomization.Share(arm.name(), parts)));
            if (!seen.add(arms.get(i).text())) {
                report(
                        statement,
                        "“" + arms.get(i).text() + "” is named twice.",
                        "Name each arm once, with all of its parts.");
                return Optional.empty();
            }
        }
        List<String> strata = written.strata().stream()
                .flatMap(name -> desk.require(name, Names.Kind.FACT, Names.Kind.GROUP).stream())
                .map(Names.Declared::name)
                .toList();
        boolean complete = shares.size() == arms.size()
                && strata.size() == written.strata().size();
        return complete
                ? Optional.of(new Randomization(
                        shares,
                        strata,
                        new ApplicabilityResolver(desk).of(statement.clauses(), statement.conditions()),
                        Provenances.of(desk.file(), statement)))
                : Optional.empty();
    }

    private void report(Statement statement, String what, String instead) {
        desk.report(
                Code.INCOMPLETE_STATEMENT,
                statement.head().span(),
                what,
                "Nobody could set up the allocation from it.",
                instead);
    }
}
