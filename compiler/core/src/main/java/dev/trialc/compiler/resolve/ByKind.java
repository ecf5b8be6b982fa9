package dev.trialc.compiler.resolve;

import dev.trialc.compiler.source.SourceFile;
import dev.trialc.compiler.syntax.HeadKind;
import dev.trialc.compiler.syntax.Statement;
import dev.trialc.compiler.syntax.SyntaxFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The statements outside all braces of a file, by kind, so that a pass over a large file meets only those that it reads. */
final class ByKind {
    private final SyntaxFile file;
    private final Map<HeadKind, List<Statement>> statements = new EnumMap<>(HeadKind.class);

    ByKind(SyntaxFile file) {
        this.file = file;
        for (Statement statement : file.statements()) {
            statements
                    .computeIfAbsent(statement.head().kind(), k -> new ArrayList<>())
                    .add(statement);
        }
    }

    SourceFile source() {
        return file.source();
    }

    /** In the order written. */
    List<Statement> all() {
        return file.statements();
    }

    /** Those of one kind, in the order written. */
    List<Statement> of(HeadKind kind) {
        return statements.getOrDefault(kind, List.of());
    }

    /** Those of either kind, in the order written. */
    List<Statement> of(HeadKind one, HeadKind other) {
        List<Statement> both = new ArrayList<>(of(one));
        both.addAll(of(other));
        both.sort(Comparator.comparing(Statement::span));
        return both;
    }
}
