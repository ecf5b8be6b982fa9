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
    private final List<Diagnostic> found = new ArrayList<>();

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
        String shown = end ? "The file ends here" : "“" + printable(token) + "” cannot stand here";
        String what = shown + statement(parser.getContext(), token) + ".";
        Diagnostic finding =
                Diagnostic.of(Code.UNREADABLE, place(token), what).instead(ExpectedWords.sentence(expected));
        found.add(misspelt(parser, token).map(this::misspelling).orElse(finding).why(WHY));
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

    private static String statement(RuleContext context, Token offending) {
        for (RuleContext c = context; c != null; c = c.getParent()) {
            if (c instanceof TrialParser.StatementContext statement && statement.getStart() != offending) {
                return ", in the statement that begins with “" + opening(statement) + "” on line "
                        + statement.getStart().getLine();
            }
        }
        return "";
    }

    private static String opening(ParserRuleContext statement) {
        Token first = statement.getStart();
        return first.getText();
    }

    /** Signs that belong to no word of the language, quotations that do not end, and quotations in typographic marks. */
    void strayTokens(List<Token> tokens) {
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
            if (depth > deepest || nots > 4 * deepest) {
                return Optional.of(Diagnostic.of(
                                Code.TOO_DEEP, place(token), "Parts are nested more than " + deepest + " deep here.")
                        .why("No reader could follow it.")
                        .instead("Name the inner part as a group of its own, and use its name."));
            }
        }
        return Optional.empty();
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
