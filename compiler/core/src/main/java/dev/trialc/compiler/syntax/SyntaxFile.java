package dev.trialc.compiler.syntax;

import dev.trialc.compiler.source.SourceFile;
import java.util.List;

/** One file as written. */
public record SyntaxFile(SourceFile source, List<Statement> statements) {
    public SyntaxFile {
        statements = List.copyOf(statements);
    }
}
