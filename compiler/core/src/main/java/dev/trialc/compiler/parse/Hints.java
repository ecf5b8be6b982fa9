package dev.trialc.compiler.parse;

import dev.trialc.compiler.diagnostic.Code;
import dev.trialc.compiler.diagnostic.Diagnostic;
import dev.trialc.compiler.diagnostic.Place;
import dev.trialc.compiler.diagnostic.TextEdit;
import dev.trialc.compiler.source.SourceFile;
import dev.trialc.grammar.TrialLexer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.BufferedTokenStream;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenStream;

/** What to write instead of words that could not be read: a known slip, a misspelt word, else what may stand there. */
final class Hints {
    private final SourceFile source;
    private final TokenStream tokens;
    private final Token offending;

    /** @param offending the token at which reading stopped */
    Hints(SourceFile source, Parser parser, Token offending) {
        this.source = source;
        this.tokens = parser.getTokenStream();
        this.offending = offending;
        if (tokens instanceof BufferedTokenStream buffered) {
            buffered.fill(); // slips are seen by what follows, too
        }
    }

    /**
     * The finding with a hint, or another one in its place.
     *
     * @param grid whether it is in a grid
     * @param expected what may stand there
     */
    Diagnostic improve(Diagnostic finding, boolean grid, String expected) {
        Optional<Slips.Hint> slip =
                new Slips(tokens, offending).hint(grid).or(new AnchorSlips(tokens, offending)::hint);
        if (slip.isPresent()) {
            Diagnostic hinted = finding.instead(slip.get().instead());
            return slip.get().edit().map(hinted::edit).orElse(hinted);
        }
        return misspelt().map(this::misspelling).orElse(finding.instead(expected));
    }

    private record Misspelt(Token word, String meant) {}

    private Diagnostic misspelling(Misspelt misspelt) {
        String what = "“" + misspelt.word().getText() + "” is no word of the language here.";
        Place place = Places.of(source, misspelt.word());
        return Diagnostic.of(Code.UNREADABLE, place, what)
                .instead("Did you mean “" + misspelt.meant() + "”?")
                .edit(new TextEdit("write " + misspelt.meant(), place.span(), misspelt.meant()));
    }

    /** A name at or just before the place that is one letter from a keyword: most likely that keyword was meant. */
    private Optional<Misspelt> misspelt() {
        List<Token> candidates = new ArrayList<>(List.of(offending));
        for (int i = offending.getTokenIndex() - 1; i >= 0 && candidates.size() < 2; i--) {
            Token before = tokens.get(i);
            if (before.getChannel() == Token.DEFAULT_CHANNEL) {
                candidates.add(before);
            }
        }
        return candidates.stream()
                .filter(c -> c.getType() == TrialLexer.ID && c.getText().length() > 2)
                .flatMap(c -> ExpectedWords.keywordNear(c.getText()).map(k -> new Misspelt(c, k)).stream())
                .findFirst();
    }
}
