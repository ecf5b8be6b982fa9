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
import org.antlr.v4.runtime.BufferedTokenStream;
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
    private final List<Diagnostic> found = new ArrayList<>();
    private final List<Unreadable> unreadable = new ArrayList<>();

    /** @param at index of the token at which reading stopped */
    private record Unreadable(Diagnostic finding, int at) {}

    SyntaxErrors(SourceFile source) {
        this.source = source;
    }

    /** In the order of their places. */
    List<Diagnostic> found() {
        return found.stream()
                .sorted(Comparator.comparing(d -> d.place().span()))
                .toList();
    }

    @Override
    public void syntaxError(
            Recognizer<?, ?> recognizer,
            @Nullable Object offending,
            int line,
            int column,
            String message,
            @Nullable RecognitionException exception) {
        Token token = (Token) offending;
        Parser parser = (Parser) recognizer;
        if (token == null || isStray(token.getType())) {
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
        if (isStray(token.getType())) {
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
        Diagnostic finding = Diagnostic.of(Code.UNREADABLE, place(token), what);
        if (parser.getTokenStream() instanceof BufferedTokenStream tokens) {
            tokens.fill(); // slips are seen by what follows, too
        }
        boolean grid = statement != null && statement.getStart().getType() == TrialLexer.S_GRID;
        Optional<Slips.Hint> slip = new Slips(parser.getTokenStream(), token).hint(grid);
        if (slip.isPresent()) {
            finding = finding.instead(slip.get().instead());
            finding = slip.get().edit().map(finding::edit).orElse(finding);
        } else {
            finding = misspelt(parser, token).map(this::misspelling).orElse(finding.instead(expected));
        }
        unreadable.add(new Unreadable(finding.why(WHY), token.getTokenIndex()));
    }

    /** A block that is not closed where a word follows that cannot stand in it, or where the file ends. */
    void missingClosing(ParserRuleContext statement, Token at) {
        missingClosing("the block", statement, at);
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
                .edit(new TextEdit("delete it", span(brace), "")));
    }

    private record Misspelt(Token word, String meant) {}

    private Diagnostic misspelling(Misspelt misspelt) {
        String what = "“" + misspelt.word().getText() + "” is no word of the language here.";
        return Diagnostic.of(Code.UNREADABLE, place(misspelt.word()), what)
                .instead("Did you mean “" + misspelt.meant() + "”?")
                .edit(new TextEdit("write " + misspelt.meant(), span(misspelt.word()), misspelt.meant()));
    }

    /** A name at or just before the place that is one letter from a keyword: most likely that keyword was meant. */
    private static Optional<Misspelt> misspelt(Parser parser, Token offending) {
        List<Token> candidates = new ArrayList<>(List.of(offending));
        for (int i = offending.getTokenIndex() - 1; i >= 0 && candidates.size() < 2; i--) {
            Token before = parser.getTokenStream().get(i);
            if (before.getChannel() == Token.DEFAULT_CHANNEL) {
                candidates.add(before);
            }
        }
        return candidates.stream()
                .filter(c -> c.getType() == TrialLexer.ID && c.getText().length() > 2)
                .flatMap(c -> ExpectedWords.keywordNear(c.getText()).map(k -> new Misspelt(c, k)).stream())
                .findFirst();
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

    /** Signs that belong to no word of the language, quotations that do not end, and quotations in typographic marks. */
    void strayTokens(List<Token> tokens) {
        for (Unreadable each : unreadable) {
            if (!strayInStatement(tokens, each.at())) {
                found.add(each.finding());
            }
        }
        for (Token token : tokens) {
            if (token.getType() == TrialLexer.STRAY) {
                found.add(Diagnostic.of(
                                Code.STRAY_SIGN,
                                place(token),
                                "The sign “" + visible(token.getText()) + "” means nothing in a protocol text.")
                        .why("It may have come along from a word processor, and hides what was meant.")
                        .instead("Delete it, or put the text that it belongs to in quotation marks."));
            } else if (token.getType() == TrialLexer.OPEN_STRING) {
                found.add(Diagnostic.of(
                                Code.OPEN_QUOTATION, place(token), "This quotation has no closing mark on its line.")
                        .why("Everything behind the mark would be taken for quoted text.")
                        .instead("Close it with \" on the same line.")
                        .edit(new TextEdit(
                                "close the quotation",
                                new Span(token.getStopIndex() + 1, token.getStopIndex() + 1),
                                "\"")));
            } else if (token.getType() == TrialLexer.CURLY_STRING) {
                String inner = token.getText().substring(1, token.getText().length() - 1);
                found.add(Diagnostic.of(
                                Code.CURLY_QUOTATION, place(token), "This text stands in typographic quotation marks.")
                        .why("They usually come from a word processor; the language uses the plain mark \" only.")
                        .instead("Write \"" + inner + "\".")
                        .edit(new TextEdit(
                                "use plain quotation marks", span(token), "\"" + inner.replace("\"", "\\\"") + "\"")));
            }
        }
    }

    /** Whether the statement around a token holds a sign that has its own finding, which then says enough. */
    private static boolean strayInStatement(List<Token> tokens, int at) {
        int from = Math.min(at, tokens.size() - 1);
        while (from > 0 && !Blocks.starts(tokens.get(from).getType())) {
            from--;
        }
        for (int i = from; i >= 0 && i < tokens.size(); i++) {
            int type = tokens.get(i).getType();
            if (i > from && Blocks.starts(type)) {
                return false;
            }
            if (isStray(type)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isStray(int type) {
        return type == TrialLexer.STRAY || type == TrialLexer.OPEN_STRING || type == TrialLexer.CURLY_STRING;
    }

    private static String visible(String sign) {
        int point = sign.codePointAt(0);
        return Character.isISOControl(point) || Character.getType(point) == Character.FORMAT
                ? String.format(java.util.Locale.ROOT, "U+%04X", point)
                : sign;
    }

    /** A finding when braces or parentheses nest deeper than the parser may safely follow. */
    Optional<Diagnostic> tooDeep(List<Token> tokens, int deepest) {
        int depth = 0;
        int nots = 0;
        for (Token token : tokens) {
            int type = token.getType();
            if (token.getChannel() != Token.DEFAULT_CHANNEL) {
                continue;
            }
            depth += type == TrialLexer.LBRACE || type == TrialLexer.LPAREN ? 1 : 0;
            depth -= (type == TrialLexer.RBRACE || type == TrialLexer.RPAREN) && depth > 0 ? 1 : 0;
            nots = type == TrialLexer.NOT
                            || type == TrialLexer.AFTER
                            || type == TrialLexer.BEFORE
                            || nots > 0 && isShift(type)
                    ? nots + 1
                    : 0;
            if (depth > deepest) {
                return Optional.of(deep(
                        token,
                        "Parts are nested more than " + deepest + " deep here.",
                        "Name the inner part as a group of its own, and use its name."));
            }
            if (nots > 4 * deepest) {
                return Optional.of(
                        type == TrialLexer.NOT
                                ? deep(
                                        token,
                                        "“not” stands in a row too often here.",
                                        "Write “not” once, or not at all.")
                                : deep(
                                        token,
                                        "This day is counted from a day that is counted from a day, and so on, too often.",
                                        "Count it from the event itself."));
            }
        }
        return Optional.empty();
    }

    private Diagnostic deep(Token token, String what, String instead) {
        return Diagnostic.of(Code.TOO_DEEP, place(token), what)
                .why("No reader could follow it.")
                .instead(instead);
    }

    private static boolean isShift(int type) {
        return type == TrialLexer.NUMBER
                || type == TrialLexer.DAYS
                || type == TrialLexer.DAY
                || type == TrialLexer.WEEKS
                || type == TrialLexer.WEEK;
    }

    private Place place(Token token) {
        return new Place(source, span(token));
    }

    private Span span(Token token) {
        int length = source.text().length();
        int start = Math.min(Math.max(token.getStartIndex(), 0), length);
        return new Span(start, Math.max(start, Math.min(token.getStopIndex() + 1, length)));
    }
}
