package dev.trialc.compiler.resolve;

import dev.trialc.compiler.diagnostic.Code;
import dev.trialc.compiler.diagnostic.Diagnostic;
import dev.trialc.compiler.diagnostic.Place;
import dev.trialc.compiler.syntax.GridRow;
import dev.trialc.compiler.syntax.Head;
import dev.trialc.compiler.syntax.HeadKind;
import dev.trialc.compiler.syntax.Name;
import dev.trialc.compiler.syntax.Statement;
import dev.trialc.compiler.syntax.TitledName;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Declares every name of a file before anything is resolved, so that order does not matter to a writer. */
final class NameCollector {
    private static final Map<HeadKind, Names.Kind> KINDS = new EnumMap<>(Map.ofEntries(
            Map.entry(HeadKind.FACT, Names.Kind.FACT),
            Map.entry(HeadKind.GROUP, Names.Kind.GROUP),
            Map.entry(HeadKind.EVENT, Names.Kind.EVENT),
            Map.entry(HeadKind.TRIAL_EVENT, Names.Kind.EVENT),
            Map.entry(HeadKind.ARM, Names.Kind.ARM),
            Map.entry(HeadKind.DRUG, Names.Kind.DRUG),
            Map.entry(HeadKind.PROCEDURE, Names.Kind.PROCEDURE),
            Map.entry(HeadKind.CHOICE, Names.Kind.CHOICE),
            Map.entry(HeadKind.PARAMETER, Names.Kind.PARAMETER),
            Map.entry(HeadKind.EPOCH, Names.Kind.EPOCH),
            Map.entry(HeadKind.REGIMEN, Names.Kind.REGIMEN),
            Map.entry(HeadKind.VISIT, Names.Kind.VISIT),
            Map.entry(HeadKind.UNSCHEDULED_VISIT, Names.Kind.VISIT),
            Map.entry(HeadKind.ACTIVITY, Names.Kind.ACTIVITY),
            Map.entry(HeadKind.MARK, Names.Kind.MARK),
            Map.entry(HeadKind.COLLECT, Names.Kind.COLLECTED),
            Map.entry(HeadKind.OBJECTIVE, Names.Kind.OBJECTIVE),
            Map.entry(HeadKind.ENDPOINT, Names.Kind.ENDPOINT),
            Map.entry(HeadKind.INCLUSION, Names.Kind.CRITERION),
            Map.entry(HeadKind.EXCLUSION, Names.Kind.CRITERION)));

    private final Desk desk;

    NameCollector(Desk desk) {
        this.desk = desk;
    }

    void collect(List<Statement> statements) {
        for (Statement statement : statements) {
            Names.Kind kind = KINDS.get(statement.head().kind());
            if (kind != null) {
                statement.head().names().forEach(n -> declare(n, kind));
            }
            if (statement.head().detail().orElse(null) instanceof Head.Detail.Rows rows) {
                rows.rows().stream().map(GridRow::name).forEach(n -> n.ifPresent(this::row));
            }
            collect(statement.inside());
        }
    }

    /** A row may stand in several grids, and may name an activity that was declared. */
    private void row(Name name) {
        desk.names()
                .declare(new Names.Declared(
                        name.text(), Names.Kind.ACTIVITY, Optional.of(desk.place(name.span())), false));
    }

    private void declare(TitledName titled, Names.Kind kind) {
        Name name = titled.name();
        Place place = desk.place(name.span());
        Optional<Names.Declared> earlier =
                desk.names().declare(new Names.Declared(name.text(), kind, Optional.of(place), false));
        if (earlier.isEmpty()) {
            return;
        }
        Names.Declared first = earlier.get();
        String what = first.builtIn()
                ? "“" + name.text() + "” is built into the language as an event."
                : "“" + name.text() + "” is declared twice"
                        + (kind == first.kind()
                                ? "."
                                : ", here as " + Desk.article(kind.word()) + " and before as "
                                        + Desk.article(first.kind().word()) + ".");
        Diagnostic finding = Diagnostic.of(Code.DUPLICATE_NAME, place, what)
                .why("A statement that uses the name could mean either.")
                .instead(
                        first.builtIn()
                                ? "Use it without declaring it, or choose another name."
                                : "Rename one of the two, or delete the repetition.");
        desk.report(first.place()
                .map(p -> finding.related(p, "first declared here"))
                .orElse(finding));
    }
}
