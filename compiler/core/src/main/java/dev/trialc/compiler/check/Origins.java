package dev.trialc.compiler.check;

import dev.trialc.compiler.model.Origin;
import dev.trialc.compiler.model.Protocol;
import java.util.ArrayList;
import java.util.List;

/** Every place of a protocol that carries provenance. */
final class Origins {
    private Origins() {}

    static List<Origin> all(Protocol protocol) {
        List<Origin> all = new ArrayList<>();
        for (Statements.Statement statement : Statements.of(protocol)) {
            all.add(statement.origin());
            all.addAll(statement.parts());
        }
        all.add(protocol.origin());
        protocol.facts().forEach(f -> all.add(f.origin()));
        protocol.groups().forEach(g -> all.add(g.origin()));
        protocol.events().forEach(e -> all.add(e.origin()));
        protocol.parameters().forEach(p -> all.add(p.origin()));
        protocol.epochs().forEach(e -> all.add(e.origin()));
        protocol.activities().forEach(a -> all.add(a.origin()));
        protocol.grids().forEach(g -> g.notes().forEach(n -> all.add(n.origin())));
        protocol.regimens().forEach(r -> {
            all.add(r.origin());
            r.administrations().forEach(a -> a.instructions().forEach(i -> all.add(i.origin())));
        });
        protocol.gaps().forEach(g -> all.add(g.origin()));
        protocol.discrepancies().forEach(d -> all.add(d.origin()));
        protocol.accepted().forEach(a -> all.add(a.origin()));
        protocol.examples().forEach(e -> all.add(e.origin()));
        return all;
    }
}
