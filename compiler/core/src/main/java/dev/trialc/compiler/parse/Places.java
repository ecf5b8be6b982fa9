package dev.trialc.compiler.parse;

import dev.trialc.compiler.diagnostic.Place;
import dev.trialc.compiler.source.SourceFile;
import dev.trialc.compiler.source.Span;
import org.antlr.v4.runtime.Token;

/** Places of tokens, those included that stand for no text: the end of a file, the end of a row. */
final class Places {
    private Places() {}

    static Place of(SourceFile source, Token token) {
        int length = source.text().length();
        int start = Math.min(Math.max(token.getStartIndex(), 0), length);
        return new Place(source, new Span(start, Math.max(start, Math.min(token.getStopIndex() + 1, length))));
    }
}
