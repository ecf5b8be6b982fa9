package dev.trialc.compiler.parse;

import dev.trialc.compiler.diagnostic.Diagnostic;
import dev.trialc.compiler.diagnostic.Result;
import dev.trialc.compiler.source.SourceFile;
import dev.trialc.compiler.syntax.SyntaxFile;
import dev.trialc.grammar.TrialLexer;
import dev.trialc.grammar.TrialParser;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.ListTokenSource;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.atn.PredictionMode;

/** Reads one {@code .trial} file. */
public final class TrialFileParser {
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
        List<Token> tokens = tokens(source.text());
        Optional<Diagnostic> deep = Nesting.tooDeep(source, tokens);
        if (deep.isPresent()) {
            return Result.failed(List.of(deep.get()));
        }
        List<Diagnostic> exceeded = Limits.exceeded(source, tokens);
        if (!exceeded.isEmpty()) {
            return Result.failed(exceeded);
        }
        // line ends and comments have done their part
        tokens.removeIf(t -> t.getChannel() != Token.DEFAULT_CHANNEL);
        tokens.add(end(source));
        SyntaxErrors errors = new SyntaxErrors(source, tokens);
        TrialParser parser = parser(tokens);
        parser.addErrorListener(errors);
        parser.setErrorHandler(new RecoverAtStatement(tokens, errors));
        StatementCollector collector = new StatementCollector(errors::none);
        parser.addParseListener(collector);
        parser.file();
        List<Diagnostic> found = errors.found();
        return found.isEmpty()
                ? Result.of(new SyntaxFile(source, collector.statements()), List.of())
                : Result.failed(found);
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

    /** The end of a file is behind its last line end, not behind its last word. */
    private static Token end(SourceFile source) {
        CommonToken end = new CommonToken(Token.EOF, "<EOF>");
        end.setStartIndex(source.text().length());
        end.setStopIndex(source.text().length() - 1);
        end.setLine(source.lines().lineCount());
        return end;
    }

    static List<Token> tokens(String text) {
        TrialLexer lexer = new TrialLexer(new Utf16Stream(text));
        lexer.removeErrorListeners();
        return StatementWords.apply(lexer.getAllTokens());
    }

    static TrialParser parser(List<Token> tokens) {
        TrialParser parser = new TrialParser(new CommonTokenStream(new ListTokenSource(tokens)));
        parser.removeErrorListeners();
        // The grammar has no decision that needs the whole context: a test over random sentences holds that.
        parser.getInterpreter().setPredictionMode(PredictionMode.SLL);
        return parser;
    }
}
