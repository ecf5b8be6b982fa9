package dev.trialc.compiler.session;

import dev.trialc.compiler.check.Checker;
import dev.trialc.compiler.diagnostic.Code;
import dev.trialc.compiler.diagnostic.Diagnostic;
import dev.trialc.compiler.diagnostic.Place;
import dev.trialc.compiler.diagnostic.Result;
import dev.trialc.compiler.model.Protocol;
import dev.trialc.compiler.parse.TrialFileParser;
import dev.trialc.compiler.prove.Prover;
import dev.trialc.compiler.resolve.ProtocolResolver;
import dev.trialc.compiler.source.SourceFile;
import dev.trialc.compiler.source.Span;
import dev.trialc.compiler.syntax.HeadKind;
import dev.trialc.compiler.syntax.SyntaxFile;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Compiles protocol files.
 *
 * <p>Sample: {@code new CompilerSession(Optional.empty()).check(Path.of("protocols/study.trial"))}.
 */
public final class CompilerSession {
    private final Optional<Path> root;

    /** @param root the project root where it is given; else each file's own ({@link ProjectRoot}) */
    public CompilerSession(Optional<Path> root) {
        this.root = root.map(r -> r.toAbsolutePath().normalize());
    }

    /**
     * Reads, resolves and checks one file.
     *
     * @throws IOException when the file cannot be read at all; wrong content is a finding
     */
    public Compilation check(Path file) throws IOException {
        Path project = root.orElseGet(() -> ProjectRoot.of(file));
        String name = FileLoader.name(project, file);
        String text;
        try {
            text = FileLoader.read(file);
        } catch (CharacterCodingException e) {
            return notText(new SourceFile(name, ""));
        } catch (FileLoader.TooLongException e) {
            return tooLong(new SourceFile(name, ""));
        }
        return check(new SourceFile(name, text), project);
    }

    /** Resolves and checks a text that is at hand. */
    public Compilation check(SourceFile source, Path project) {
        Result<SyntaxFile> syntax = TrialFileParser.parse(source);
        if (syntax.value().isEmpty()) {
            return new Compilation(source, Optional.empty(), false, syntax.findings());
        }
        SyntaxFile file = syntax.value().get();
        boolean library = file.statements().stream().anyMatch(s -> s.head().kind() == HeadKind.LIBRARY);
        Result<Protocol> resolved = ProtocolResolver.resolve(file, new FileLoader(project));
        if (resolved.value().isEmpty() || resolved.hasErrors()) {
            return new Compilation(source, resolved.value(), library, resolved.findings());
        }
        List<Diagnostic> findings = new ArrayList<>(syntax.findings());
        findings.addAll(resolved.findings());
        findings.addAll(Prover.check(resolved.value().get()));
        List<Diagnostic> all = new ArrayList<>(Checker.check(resolved.value().get(), findings));
        all.addAll(ExampleCheck.check(resolved.value().get()));
        return new Compilation(source, resolved.value(), library, all);
    }

    private static Compilation tooLong(SourceFile source) {
        return failed(Diagnostic.of(
                        Code.TOO_LONG,
                        new Place(source, Span.NONE),
                        "This file has more than " + TrialFileParser.LONGEST / 1_000_000 + " MB.")
                .why("It is far beyond what a reader could review, and most likely no protocol.")
                .instead("Check that it is the protocol; move what several protocols share into libraries."));
    }

    private static Compilation failed(Diagnostic finding) {
        return new Compilation(finding.place().file(), Optional.empty(), false, List.of(finding));
    }

    private static Compilation notText(SourceFile source) {
        Diagnostic finding = Diagnostic.of(Code.NOT_TEXT, new Place(source, Span.NONE), "This file is no UTF-8 text.")
                .why("Signs such as ± and ≥ would be read wrongly, and a tolerance or limit with them.")
                .instead("Save it as plain text in UTF-8.");
        return failed(finding);
    }
}
