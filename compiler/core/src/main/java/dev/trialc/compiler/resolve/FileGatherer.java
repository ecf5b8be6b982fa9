package dev.trialc.compiler.resolve;

import dev.trialc.compiler.diagnostic.Code;
import dev.trialc.compiler.diagnostic.Diagnostic;
import dev.trialc.compiler.diagnostic.Place;
import dev.trialc.compiler.diagnostic.Result;
import dev.trialc.compiler.parse.TrialFileParser;
import dev.trialc.compiler.source.SourceFile;
import dev.trialc.compiler.syntax.HeadKind;
import dev.trialc.compiler.syntax.SyntaxFile;
import dev.trialc.compiler.syntax.Text;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A protocol's own file and the libraries that it uses, each once, libraries first. */
final class FileGatherer {
    private final SourceLoader loader;
    private final Findings findings;
    private final Map<String, SyntaxFile> done = new LinkedHashMap<>();
    private final Set<String> open = new HashSet<>();
    private final Deque<Reading> path = new ArrayDeque<>();
    private final Map<String, Place> usedAt = new LinkedHashMap<>();
    private boolean broken;

    /** A file whose {@code use} lines are being followed, and those still to follow. */
    private record Reading(SyntaxFile file, Iterator<Text> uses) {}

    FileGatherer(SourceLoader loader, Findings findings) {
        this.loader = loader;
        this.findings = findings;
    }

    List<SyntaxFile> gather(SyntaxFile main) {
        open(main);
        while (!path.isEmpty()) {
            Reading reading = path.element();
            if (reading.uses().hasNext()) {
                use(reading.file().source(), reading.uses().next());
            } else {
                close(path.pop().file());
            }
        }
        return new ArrayList<>(done.values());
    }

    /** Whether a file was missing or could not be read, so that names may seem undeclared that are not. */
    boolean broken() {
        return broken;
    }

    private void open(SyntaxFile file) {
        Iterator<Text> uses = file.statements().stream()
                .filter(s -> s.head().kind() == HeadKind.USE)
                .map(s -> s.head().texts().get(0))
                .iterator();
        path.push(new Reading(file, uses));
        open.add(file.source().path());
    }

    private void close(SyntaxFile file) {
        open.remove(file.source().path());
        done.put(file.source().path(), file);
    }

    private void use(SourceFile user, Text path) {
        Place place = new Place(user, path.span());
        SourceLoader.Loaded loaded = loader.load(path.value());
        if (loaded.file().isEmpty()) {
            broken = true;
            findings.add(LoadProblems.finding(place, path.value(), loaded.problem()));
            return;
        }
        SourceFile source = loaded.file().get();
        if (open.contains(source.path())) {
            broken = true;
            if (source.path().equals(user.path())) {
                findings.add(Diagnostic.of(Code.CYCLIC_USE, place, "This file uses itself.")
                        .why("It would have to be read before it is read.")
                        .instead("Delete this line, or name another file."));
                return;
            }
            Diagnostic cycle = Diagnostic.of(
                            Code.CYCLIC_USE,
                            place,
                            "“" + path.value() + "” uses this file in turn, so neither can be read first.")
                    .why("Which declaration counts would depend on where reading began.")
                    .instead("Move what both need into a library of its own.");
            Place other = usedAt.get(source.path());
            findings.add(other == null ? cycle : cycle.related(other, "it is used here"));
            return;
        }
        if (done.containsKey(source.path())) {
            return;
        }
        usedAt.put(source.path(), place);
        Result<SyntaxFile> parsed = TrialFileParser.parse(source);
        parsed.findings().forEach(findings::add);
        broken |= parsed.value().isEmpty();
        parsed.value().ifPresent(this::open);
    }
}
