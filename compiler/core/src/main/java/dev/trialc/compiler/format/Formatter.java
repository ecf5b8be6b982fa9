package dev.trialc.compiler.format;

import dev.trialc.compiler.diagnostic.Result;
import dev.trialc.compiler.parse.Lexeme;
import dev.trialc.compiler.parse.Lexemes;
import dev.trialc.compiler.parse.TrialFileParser;
import dev.trialc.compiler.source.SourceFile;
import dev.trialc.compiler.syntax.SyntaxFile;
import java.util.List;

/**
 * The one layout of {@code .trial} files.
 *
 * <p>A statement begins a line, indented by its braces; provenance stands under its slot; grids are aligned; signs are clinical
 * ({@code ±}, {@code ≥}, {@code × ULN}). Line breaks inside a statement, blank lines between groups, comments and quotations are the writer's.
 */
public final class Formatter {
    private Formatter() {}

    /**
     * The formatted text, ending in one line end.
     *
     * @return no value for a file that cannot be read: it is left as it is
     */
    public static Result<String> format(SourceFile file) {
        Result<SyntaxFile> syntax = TrialFileParser.parse(file);
        if (syntax.value().isEmpty()) {
            return Result.failed(syntax.findings());
        }
        List<Lexeme> lexemes = Lexemes.of(file.text());
        String text = Spacing.join(new Layout(lexemes).lines());
        if (!SameWords.hold(lexemes, Lexemes.of(text))) {
            throw new IllegalStateException("formatting would change " + file.path());
        }
        return Result.of(text, List.of());
    }
}
