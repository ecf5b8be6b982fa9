package dev.trialc.compiler.parse;

import dev.trialc.compiler.diagnostic.Diagnostic;
import dev.trialc.compiler.diagnostic.Result;
import dev.trialc.compiler.source.SourceFile;
import dev.trialc.compiler.syntax.SyntaxFile;
import dev.trialc.grammar.TrialLexer;
import dev.trialc.grammar.TrialParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.ListTokenSource;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.atn.PredictionMode;

/** Reads one {@code .trial} file. */
public final class TrialFileParser {
    /** Deeper nesting than any protocol has; it bounds the parser's recursion. */
    private static final int DEEPEST = 100;

    /** Characters, and so at most bytes, of a file that is read at all. */
    public static final int LONGEST = Limits.FILE;

    private TrialFileParser() {}

    /**
     * The statements of a file and what cannot be read of it.
     *
     * @return no value where there are errors: half a statement is never handed on
     */
    public static Result<SyntaxFile> parse(SourceFile source) {
        Optional<Diagnostic> huge = Limits.file(source);
        if (huge.isPresent()) {
            return Result.failed(List.of(huge.get()));
        }
        SyntaxErrors errors = new SyntaxErrors(source);
        List<Token> tokens = tokens(source.text());
        Optional<Diagnostic> deep = errors.tooDeep(tokens, DEEPEST);
        if (deep.isPresent()) {
            return Result.failed(List.of(deep.get()));
        }
        List<Diagnostic> exceeded = Limits.exceeded(source, tokens);
        if (!exceeded.isEmpty()) {
            return Result.failed(exceeded);
        }
        TrialParser parser = parser(tokens);
        parser.addErrorListener(errors);
        parser.setErrorHandler(new RecoverAtStatement(tokens, errors));
        TrialParser.FileContext tree = parser.file();
        errors.strayTokens(tokens);
        if (!errors.found().isEmpty()) {
            return Result.failed(errors.found());
        }
        SyntaxFile file = new SyntaxFile(source, new StatementReader(new Tree()).statements(tree.statement()));
        return Result.of(file, List.of());
    }

    /**
     * Reads what may stand in a slot, as {@code --param} and examples give it, by wrapping it in a statement.
     *
     * @param statement a whole statement with the slot filled
     */
    public static Optional<SyntaxFile> parseQuietly(String statement) {
        Result<SyntaxFile> result = parse(new SourceFile("slot", statement));
        return result.value();
    }

    static List<Token> tokens(String text) {
        TrialLexer lexer = new TrialLexer(CharStreams.fromString(text));
        lexer.removeErrorListeners();
        return StatementWords.apply(new ArrayList<>(lexer.getAllTokens()));
    }

    static TrialParser parser(List<Token> tokens) {
        TrialParser parser = new TrialParser(new CommonTokenStream(new ListTokenSource(tokens)));
        parser.removeErrorListeners();
        // The grammar has no decision that needs the whole context: a test over random sentences holds that.
        parser.getInterpreter().setPredictionMode(PredictionMode.SLL);
        return parser;
    }
}
