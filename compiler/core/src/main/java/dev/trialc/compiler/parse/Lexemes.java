package dev.trialc.compiler.parse;

import dev.trialc.compiler.source.Span;
import dev.trialc.grammar.TrialLexer;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.Token;

/** The words and signs of a file, with the statement words, labels and row ends that the token filter finds. */
public final class Lexemes {
    private Lexemes() {}

    /** In order; white space left out, comments kept. */
    public static List<Lexeme> of(String text) {
        List<Lexeme> lexemes = new ArrayList<>();
        for (Token token : TrialFileParser.tokens(text)) {
            boolean comment = token.getType() == TrialLexer.COMMENT;
            if (token.getChannel() == Token.DEFAULT_CHANNEL || comment) {
                String type = TrialLexer.VOCABULARY.getSymbolicName(token.getType());
                Span span = new Span(token.getStartIndex(), Math.max(token.getStartIndex(), token.getStopIndex() + 1));
                lexemes.add(new Lexeme(type, token.getText(), span, token.getLine()));
            }
        }
        return lexemes;
    }
}
