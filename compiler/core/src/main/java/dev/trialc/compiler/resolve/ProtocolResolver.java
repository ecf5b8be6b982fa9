package dev.trialc.compiler.resolve;

import dev.trialc.compiler.diagnostic.Code;
import dev.trialc.compiler.diagnostic.Diagnostic;
import dev.trialc.compiler.diagnostic.Place;
import dev.trialc.compiler.diagnostic.Result;
import dev.trialc.compiler.model.Protocol;
import dev.trialc.compiler.model.SourceRecord;
import dev.trialc.compiler.source.Span;
import dev.trialc.compiler.syntax.ActionClause;
import dev.trialc.compiler.syntax.HeadKind;
import dev.trialc.compiler.syntax.Statement;
import dev.trialc.compiler.syntax.SyntaxFile;
import dev.trialc.compiler.syntax.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Makes the model of one protocol from its file and the libraries it uses.
 *
 * <p>Order: files, names, types, cycles, then everything that may refer to them. A writer may declare things in any order.
 */
public final class ProtocolResolver {
    private final SourceLoader loader;
    private final Shared shared = Shared.fresh();

    private ProtocolResolver(SourceLoader loader) {
        this.loader = loader;
    }

    /**
     * The resolved protocol, and what is wrong with it.
     *
     * @return a value even where there are errors, as far as it could be made; none when the file is a broken or empty one
     */
    public static Result<Protocol> resolve(SyntaxFile main, SourceLoader loader) {
        return new ProtocolResolver(loader).protocol(main);
    }

    private Result<Protocol> protocol(SyntaxFile main) {
        FileGatherer gatherer = new FileGatherer(loader, shared.findings());
        List<ByKind> files = gatherer.gather(main).stream().map(ByKind::new).toList();
        if (gatherer.broken()) {
            return Result.failed(shared.findings().sorted());
        }
        Optional<Statement> head = head(main);
        if (head.isEmpty()) {
            return Result.failed(shared.findings().sorted());
        }
        BuiltIn.EVENTS.forEach(e -> {
            shared.names().declare(new Names.Declared(e.name(), Names.Kind.EVENT, Optional.empty(), true));
            shared.events().put(e.name(), e);
        });
        for (ByKind file : files) {
            Desk desk = new Desk(file.source(), shared);
            new Placement(desk).check(file.all());
            new NameCollector(desk).collect(file.all());
        }
        if (shared.findings().hasErrors()) {
            return Result.failed(shared.findings().sorted()); // what follows would only repeat it
        }
        ProtocolParts parts = new ProtocolParts(shared);
        files.forEach(f -> parts.types(new Desk(f.source(), shared), f));
        files.forEach(f -> parts.cycles(new Desk(f.source(), shared), f));
        files.forEach(f -> parts.groups(new Desk(f.source(), shared), f));
        files.forEach(f -> parts.derivations(new Desk(f.source(), shared), f));
        files.forEach(f -> parts.rest(new Desk(f.source(), shared), f.all()));
        files.forEach(f -> parts.contradictions(new Desk(f.source(), shared), f));
        files.forEach(f -> parts.examples(new Desk(f.source(), shared), f));
        String version = ClausePlacement.all(head.get().clauses(), ActionClause.Version.class).stream()
                .findFirst()
                .map(v -> v.version().value())
                .orElse("");
        List<SourceRecord> sources = new ArrayList<>();
        files.forEach(f -> sources.addAll(sources(f)));
        Protocol protocol = parts.protocol(
                head.get().head().name().text(), version, Provenances.of(main.source(), head.get()), sources);
        return Result.of(protocol, shared.findings().sorted());
    }

    /** The {@code trial} or {@code library} line, which every file begins with. */
    private Optional<Statement> head(SyntaxFile main) {
        List<Statement> heads = main.statements().stream()
                .filter(s -> s.head().kind() == HeadKind.TRIAL || s.head().kind() == HeadKind.LIBRARY)
                .toList();
        if (heads.size() == 1) {
            return Optional.of(heads.get(0));
        }
        Span span = heads.isEmpty() ? Span.NONE : heads.get(1).head().span();
        shared.findings()
                .add(Diagnostic.of(
                                Code.NO_TRIAL,
                                new Place(main.source(), span),
                                heads.isEmpty()
                                        ? "This file does not say which trial it is."
                                        : "This file names two trials.")
                        .why("Generated code and synopses are named after the trial.")
                        .instead(
                                heads.isEmpty()
                                        ? "Begin the file with a line such as: trial MyStudy version \"1.0\""
                                        : "Write each trial in a file of its own."));
        return Optional.empty();
    }

    private List<SourceRecord> sources(ByKind file) {
        List<SourceRecord> records = new ArrayList<>();
        for (Statement statement : file.of(HeadKind.SOURCE)) {
            Text path = statement.head().texts().get(0);
            SourceLoader.Loaded loaded = loader.load(path.value());
            if (loaded.file().isPresent()) {
                records.add(new SourceRecord(
                        statement.head().name().text(),
                        loaded.file().get().path(),
                        loaded.file().get().text(),
                        Provenances.of(file.source(), statement)));
            } else {
                Place place = new Place(file.source(), path.span());
                shared.findings().add(LoadProblems.finding(place, path.value(), loaded.problem()));
            }
        }
        return records;
    }
}
