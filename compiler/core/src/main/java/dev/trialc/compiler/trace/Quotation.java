package dev.trialc.compiler.trace;

import dev.trialc.compiler.check.Statements;
import dev.trialc.compiler.model.Citation;
import dev.trialc.compiler.model.Origin;
import dev.trialc.compiler.model.Protocol;
import java.util.ArrayList;
import java.util.List;

/** What one statement quotes. */
record Quotation(Sentence.Quoting by, List<Citation> citations) {

    static List<Quotation> all(Protocol protocol) {
        List<Quotation> all = new ArrayList<>();
        for (Statements.Statement statement : Statements.of(protocol)) {
            Sentence.Status kind =
                    statement.what().equals("background") ? Sentence.Status.BACKGROUND : Sentence.Status.CITED;
            add(all, statement.what(), statement.origin(), kind);
            statement.parts().forEach(p -> add(all, statement.what(), p, kind));
        }
        protocol.regimens()
                .forEach(r -> r.administrations()
                        .forEach(a -> a.instructions()
                                .forEach(i -> add(all, "instruction", i.origin(), Sentence.Status.CITED))));
        protocol.grids()
                .forEach(g ->
                        g.notes().forEach(n -> add(all, "note " + n.letter(), n.origin(), Sentence.Status.CITED)));
        protocol.gaps().forEach(g -> add(all, "gap", g.origin(), Sentence.Status.DISCREPANCY));
        protocol.discrepancies()
                .forEach(d -> all.add(new Quotation(
                        new Sentence.Quoting("discrepancy", d.origin().place(), Sentence.Status.DISCREPANCY),
                        List.of(d.first(), d.second()))));
        return all;
    }

    private static void add(List<Quotation> all, String what, Origin origin, Sentence.Status kind) {
        List<Citation> citations =
                origin.slots().stream().flatMap(s -> s.citations().stream()).toList();
        if (!citations.isEmpty()) {
            all.add(new Quotation(new Sentence.Quoting(what, origin.place(), kind), citations));
        }
    }
}
