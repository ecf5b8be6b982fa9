package dev.trialc.compiler.resolve;

import dev.trialc.compiler.diagnostic.Code;
import dev.trialc.compiler.model.Anchor;
import dev.trialc.compiler.syntax.AnchorNode;
import dev.trialc.compiler.syntax.Name;
import java.util.Optional;

/** {@code first dose of X since E} (T52). */
final class SinceResolver {
    private final Desk desk;

    SinceResolver(Desk desk) {
        this.desk = desk;
    }

    Optional<Anchor> anchor(AnchorNode.FirstSince node) {
        if (node.pick().isPresent()) {
            notFirst(node.pick().get());
            return Optional.empty();
        }
        Optional<Names.Declared> event = desk.require(node.event(), Names.Kind.EVENT);
        Optional<Anchor> since = new AnchorResolver(desk).anchor(node.since());
        if (event.isEmpty() || since.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Anchor.FirstSince(event.get().name(), since.get()));
    }

    private void notFirst(Name pick) {
        desk.report(
                Code.TIMING_CLASH,
                pick.span(),
                "“since” asks for the first dose from that day on, not for the “" + pick.text() + "” one.",
                "Whether doses are counted from that day, or from the first one ever, would be open.",
                "Write “first dose of X since E”, or leave “since” out.");
    }
}
