package dev.trialc.cli;

import dev.trialc.compiler.diagnostic.Diagnostic;
import dev.trialc.compiler.diagnostic.TextEdit;
import dev.trialc.compiler.session.Compilation;
import dev.trialc.compiler.session.OutputFile;
import dev.trialc.compiler.session.OutputFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Applies edits of findings to their file, round by round: one mended mistake may show the next. */
final class Fixes {
    private static final int ROUNDS = 20;

    private final Compiler compiler;
    private final Path file;

    Fixes(Compiler compiler, Path file) {
        this.compiler = compiler;
        this.file = file;
    }

    /** The compilation of the mended file. */
    Compilation apply(Compilation compilation) throws IOException {
        Compilation current = compilation;
        for (int round = 0; round < ROUNDS; round++) {
            List<TextEdit> edits = edits(current);
            if (edits.isEmpty()) {
                return current;
            }
            StringBuilder text = new StringBuilder(current.source().text());
            for (TextEdit edit : edits) {
                text.replace(edit.span().start(), edit.span().end(), edit.text());
            }
            Path folder = file.toAbsolutePath().normalize().getParent();
            if (folder == null) {
                return current;
            }
            new OutputFolder(folder)
                    .write(List.of(new OutputFile(file.getFileName().toString(), text.toString())));
            current = compiler.compile(file);
        }
        return current;
    }

    /** Edits from the end of the file to its beginning, none overlapping; a finding with several is the writer's to decide. */
    private static List<TextEdit> edits(Compilation compilation) {
        List<TextEdit> edits = new ArrayList<>();
        compilation.findings().stream()
                .filter(d -> d.edits().size() == 1
                        && d.place().file().path().equals(compilation.source().path()))
                .map(Diagnostic::edits)
                .map(e -> e.get(0))
                .sorted(Comparator.comparing((TextEdit e) -> e.span()).reversed())
                .forEach(e -> {
                    boolean clear = edits.isEmpty()
                            || e.span().end()
                                    <= edits.get(edits.size() - 1).span().start();
                    if (clear) {
                        edits.add(e);
                    }
                });
        return edits;
    }
}
