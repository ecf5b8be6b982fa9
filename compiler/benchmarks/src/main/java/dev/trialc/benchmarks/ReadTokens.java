package dev.trialc.benchmarks;

import dev.trialc.compiler.parse.Lexeme;
import dev.trialc.compiler.parse.Lexemes;
import dev.trialc.grammar.TrialLexer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.Token;

/** The words of a text as the parser is given them, statement words and row ends found. */
final class ReadTokens {
    private ReadTokens() {}

    static List<Token> of(String text) {
        Map<String, Integer> types = new HashMap<>();
        for (int type = 1; type <= TrialLexer.VOCABULARY.getMaxTokenType(); type++) {
            types.put(TrialLexer.VOCABULARY.getSymbolicName(type), type);
        }
        List<Token> tokens = new ArrayList<>();
        for (Lexeme lexeme : Lexemes.of(text)) {
            if (!lexeme.is("COMMENT")) {
                CommonToken token =
                        new CommonToken(types.getOrDefault(lexeme.type(), Token.INVALID_TYPE), lexeme.text());
                token.setStartIndex(lexeme.span().start());
                token.setStopIndex(lexeme.span().end() - 1);
                tokens.add(token);
            }
        }
        return tokens;
    }
}
