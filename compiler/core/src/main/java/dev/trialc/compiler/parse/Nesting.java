package dev.trialc.compiler.parse;

import dev.trialc.compiler.diagnostic.Code;
import dev.trialc.compiler.diagnostic.Diagnostic;
import dev.trialc.compiler.source.SourceFile;
import dev.trialc.grammar.TrialLexer;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.Token;

/** Braces and parentheses inside one another. */
final class Nesting {
    /** Deeper than any protocol has; it bounds the parser's recursion. */
    private static final int DEEPEST = 100;

    private Nesting() {}

    /** A finding where they nest deeper than the parser may safely follow. */
    static Optional<Diagnostic> tooDeep(SourceFile source, List<Token> tokens) {
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
            if (depth > DEEPEST) {
                return Optional.of(deep(
                        source,
                        token,
                        "Parts are nested more than " + DEEPEST + " deep here.",
                        "Name the inner part as a group of its own, and use its name."));
            }
            if (nots > 4 * DEEPEST) {
                return Optional.of(
                        type == TrialLexer.NOT
                                ? deep(
                                        source,
                                        token,
                                        "“not” stands in a row too often here.",
                                        "Write “not” once, or not at all.")
                                : deep(
                                        source,
                                        token,
                                        "This day is counted from a day that is counted from a day, and so on, too often.",
                                        "Count it from the event itself."));
            }
        }
        return Optional.empty();
    }

    private static Diagnostic deep(SourceFile source, Token token, String what, String instead) {
        return Diagnostic.of(Code.TOO_DEEP, Places.of(source, token), what)
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
}
