package dev.trialc.compiler.parse;

import dev.trialc.compiler.diagnostic.Code;
import dev.trialc.compiler.diagnostic.Diagnostic;
import dev.trialc.compiler.diagnostic.Place;
import dev.trialc.compiler.diagnostic.TextEdit;
import dev.trialc.compiler.source.SourceFile;
import dev.trialc.compiler.source.Span;
import dev.trialc.grammar.TrialLexer;
import dev.trialc.grammar.TrialParser;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.BaseErrorListener;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Recognizer;
import org.antlr.v4.runtime.RuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.misc.IntervalSet;
import org.jspecify.annotations.Nullable;

/** Turns what the parser could not read into findings that speak of statements, never of tokens. */
final class SyntaxErrors extends BaseErrorListener {
    private static final String WHY = "What is not understood cannot be dated, so nothing is generated from this file.";

    private final SourceFile source;
    private final StrayTokens stray;
    private final List<Diagnostic> found = new ArrayList<>();
    private final List<Unreadable> unreadable = new ArrayList<>();
    private boolean stopped;

    /** @param at index of the token at which reading stopped */
    private record Unreadable(Diagnostic finding, int at) {}

    /** @param tokens all of the file, statement words found */
    SyntaxErrors(SourceFile source, List<Token> tokens) {
        this.source = source;
        this.stray = new StrayTokens(source, tokens);
    }

    /** Whether everything so far could be read. */
    boolean none() {
        return !stopped && found.isEmpty() && unreadable.isEmpty() && stray.none();
    }

    /** In the order of their places. */
    List<Diagnostic> found() {
        List<Diagnostic> all = new ArrayList<>(found);
        for (Unreadable each : unreadable) {
            if (!stray.inStatement(each.at())) {
                all.add(each.finding());
            }
        }
        all.addAll(stray.findings());
        all.sort(Comparator.comparing(d -> d.place().span()));
        return all;
    }

    @Override
    public void syntaxError(
            Recognizer<?, ?> recognizer,
            @Nullable Object offending,
            int line,
            int column,
            String message,
            @Nullable RecognitionException exception) {
        stopped = true;
        Token token = (Token) offending;
        Parser parser = (Parser) recognizer;
        if (token == null || StrayTokens.isStray(token.getType())) {
            return; // has its own finding
        }
        IntervalSet expected = exception == null || exception.getExpectedTokens() == null
                ? parser.getExpectedTokens()
                : exception.getExpectedTokens();
        boolean end = token.getType() == Token.EOF;
        ParserRuleContext statement = statement(parser.getContext(), token);
        boolean follows = end || Blocks.starts(token.getType());
        if (follows && statement != null && inAlternatives(parser.getContext())) {
            missingClosing("the alternatives", statement, token);
        } else if (end && statement != null && expected.contains(TrialLexer.RBRACE)) {
            missingClosing(statement, token);
        } else {
            boolean in = typeBefore(parser, token) == TrialLexer.IN;
            add(parser, token, statement, in ? ExpectedWords.BEHIND_IN : ExpectedWords.sentence(expected));
        }
    }

    private static int typeBefore(Parser parser, Token token) {
        int at = token.getTokenIndex() - 1;
        while (at >= 0 && parser.getTokenStream().get(at).getChannel() != Token.DEFAULT_CHANNEL) {
            at--;
        }
        return at < 0 ? Token.INVALID_TYPE : parser.getTokenStream().get(at).getType();
    }

    private static boolean inAlternatives(RuleContext context) {
        for (RuleContext c = context; c != null && !(c instanceof TrialParser.StatementContext); c = c.getParent()) {
            if (c instanceof TrialParser.OptionsOfContext) {
                return true;
            }
        }
        return false;
    }

    /** A word between statements that is none, or a clause that the statement before it does not take. */
    void unexpected(Parser parser, Token token, @Nullable ParserRuleContext before) {
        if (StrayTokens.isStray(token.getType())) {
            return; // has its own finding
        }
        boolean statements =
                before != null && !(before.getStop() != null && before.getStop().getType() == TrialLexer.RBRACE);
        add(
                parser,
                token,
                statements ? before : null,
                statements ? ExpectedWords.CLAUSE_OR_STATEMENT : ExpectedWords.STATEMENT);
    }

    private void add(Parser parser, Token token, @Nullable ParserRuleContext statement, String expected) {
        boolean end = token.getType() == Token.EOF;
        String shown = end ? "The file ends here" : "“" + printable(token) + "” cannot stand here";
        String what = shown
                + (statement == null
                        ? ""
                        : ", in the statement that begins with “" + opening(statement) + "” on line "
                                + statement.getStart().getLine())
                + ".";
        boolean grid = statement != null && statement.getStart().getType() == TrialLexer.S_GRID;
        Diagnostic finding = new Hints(source, parser, token)
                .improve(Diagnostic.of(Code.UNREADABLE, place(token), what), grid, expected);
        unreadable.add(new Unreadable(finding.why(WHY), token.getTokenIndex()));
    }

    /** A block that is not closed where a word follows that cannot stand in it, or where the file ends. */
    void missingClosing(ParserRuleContext statement, Token at) {
        Optional<ParserRuleContext> grid = Unclosed.grid(statement);
        if (grid.isPresent()) {
            missingClosing("the block", grid.get(), grid.get().getStop());
        } else {
            missingClosing("the block", statement, at);
        }
    }

    private void missingClosing(String part, ParserRuleContext statement, Token at) {
        boolean one = part.equals("the block");
        String word = statement.getStart().getText();
        int line = statement.getStart().getLine();
        boolean end = at.getType() == Token.EOF;
        Place place = place(at);
        Span before = new Span(place.span().start(), place.span().start());
        String verb = one ? " is" : " are";
        String shown = end ? "The file ends here" : "“" + printable(at) + "” stands here";
        found.add(Diagnostic.of(
                        Code.UNREADABLE,
                        place,
                        shown + ", but " + part + " of “" + word + "” on line " + line + verb + " not closed.")
                .why("What stands behind would be read as a part of it.")
                .instead("Write } on a line of its own where " + (one ? "the block ends" : "they end")
                        + (end ? "." : ", before “" + printable(at) + "”."))
                .edit(new TextEdit("close " + part, before, end ? "\n}\n" : "}\n"))
                .related(place(statement.getStart()), part + (one ? " begins here" : " begin here")));
    }

    /** A statement whose block is not opened. */
    void missingOpening(ParserRuleContext statement, Token next) {
        Token last = statement.getStop() == null ? statement.getStart() : statement.getStop();
        Token end = last.getStopIndex() < next.getStartIndex() ? last : statement.getStart();
        Span behind = new Span(end.getStopIndex() + 1, end.getStopIndex() + 1);
        found.add(Diagnostic.of(
                        Code.UNREADABLE,
                        place(statement.getStart()),
                        "The block of “" + opening(statement) + "” is not opened.")
                .why("What belongs to it would stand alone.")
                .instead("Write { at the end of this line.")
                .edit(new TextEdit("open the block", behind, " {")));
    }

    void surplusBrace(Token brace) {
        found.add(Diagnostic.of(Code.UNREADABLE, place(brace), "This closing brace closes nothing.")
                .why(WHY)
                .instead("Delete it, or write the opening brace { that is missing before it.")
                .edit(new TextEdit("delete it", place(brace).span(), "")));
    }

    private static String printable(Token token) {
        String text = token.getText();
        if (token.getType() == TrialLexer.ROW_END || text.isBlank()) {
            return "the end of the line";
        }
        return text.length() > 40 ? text.substring(0, 40) + "…" : text;
    }

    private static @Nullable ParserRuleContext statement(RuleContext context, Token offending) {
        for (RuleContext c = context; c != null; c = c.getParent()) {
            if (c instanceof TrialParser.StatementContext statement
                    && statement.getStart().getTokenIndex() != offending.getTokenIndex()) {
                return statement;
            }
        }
        return null;
    }

    private static String opening(ParserRuleContext statement) {
        Token first = statement.getStart();
        return first.getText();
    }

    private Place place(Token token) {
        return Places.of(source, token);
    }
}
