package dev.trialc.compiler.parse;

import dev.trialc.compiler.diagnostic.Code;
import dev.trialc.compiler.diagnostic.Diagnostic;
import dev.trialc.compiler.diagnostic.Place;
import dev.trialc.compiler.diagnostic.TextEdit;
import dev.trialc.compiler.source.SourceFile;
import dev.trialc.compiler.source.Span;
import dev.trialc.grammar.TrialLexer;
import java.util.List;
import java.util.Locale;
import org.antlr.v4.runtime.Token;

/** Signs that belong to no word of the language, quotations that do not end, and quotations in typographic marks. */
final class StrayTokens {
    private final SourceFile source;
    private final List<Token> tokens;
    private final List<Token> stray;

    StrayTokens(SourceFile source, List<Token> tokens) {
        this.source = source;
        this.tokens = tokens;
        this.stray = tokens.stream().filter(t -> isStray(t.getType())).toList();
    }

    static boolean isStray(int type) {
        return type == TrialLexer.STRAY || type == TrialLexer.OPEN_STRING || type == TrialLexer.CURLY_STRING;
    }

    boolean none() {
        return stray.isEmpty();
    }

    /** In the order of the text. */
    List<Diagnostic> findings() {
        return stray.stream().map(this::finding).toList();
    }

    private Diagnostic finding(Token token) {
        Place place = Places.of(source, token);
        if (token.getType() == TrialLexer.STRAY) {
            return Diagnostic.of(
                            Code.STRAY_SIGN,
                            place,
                            "The sign “" + visible(token.getText()) + "” means nothing in a protocol text.")
                    .why("It may have come along from a word processor, and hides what was meant.")
                    .instead("Delete it, or put the text that it belongs to in quotation marks.");
        }
        if (token.getType() == TrialLexer.OPEN_STRING) {
            Span end = new Span(token.getStopIndex() + 1, token.getStopIndex() + 1);
            return Diagnostic.of(Code.OPEN_QUOTATION, place, "This quotation has no closing mark on its line.")
                    .why("Everything behind the mark would be taken for quoted text.")
                    .instead("Close it with \" on the same line.")
                    .edit(new TextEdit("close the quotation", end, "\""));
        }
        String inner = token.getText().substring(1, token.getText().length() - 1);
        return Diagnostic.of(Code.CURLY_QUOTATION, place, "This text stands in typographic quotation marks.")
                .why("They usually come from a word processor; the language uses the plain mark \" only.")
                .instead("Write \"" + inner + "\".")
                .edit(new TextEdit(
                        "use plain quotation marks", place.span(), "\"" + inner.replace("\"", "\\\"") + "\""));
    }

    /** Whether the statement around a token holds a sign that has its own finding, which then says enough. */
    boolean inStatement(int at) {
        if (stray.isEmpty()) {
            return false;
        }
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

    private static String visible(String sign) {
        int point = sign.codePointAt(0);
        return Character.isISOControl(point) || Character.getType(point) == Character.FORMAT
                ? String.format(Locale.ROOT, "U+%04X", point)
                : sign;
    }
}
