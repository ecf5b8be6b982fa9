package dev.trialc.compiler.trace;

import dev.trialc.compiler.model.Citation;
import dev.trialc.compiler.model.Protocol;
import dev.trialc.compiler.model.SourceRecord;
import dev.trialc.compiler.source.FoldedText;
import dev.trialc.compiler.source.SourceFile;
import dev.trialc.compiler.source.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** Holds a protocol against its sources, sentence by sentence. */
public final class Tracer {
    /** A sentence counts as represented when no more than this share of its letters stands in no quotation, in per cent. */
    private static final int UNQUOTED = 20;

    /** Text that only announces what follows: it ends in a colon, or is a numbered line of a few words without a verb's punctuation. */
    private static final Pattern HEADING =
            Pattern.compile(".*[:：]$|\\d+[.)]\\s*\\p{Lu}[\\p{L} ]{2,40}$", Pattern.DOTALL);

    private Tracer() {}

    /** One trace a source, in the order in which the protocol names them. */
    public static List<Trace> trace(Protocol protocol) {
        List<Quotation> quotations = Quotation.all(protocol);
        return protocol.sources().stream().map(s -> trace(s, quotations)).toList();
    }

    private static Trace trace(SourceRecord source, List<Quotation> quotations) {
        FoldedText folded = new FoldedText(source.text());
        List<Found> found = new ArrayList<>();
        for (Quotation quotation : quotations) {
            for (Citation citation : quotation.citations()) {
                folded.places(citation.quote()).forEach(span -> found.add(new Found(span, quotation.by())));
            }
        }
        SourceFile file = new SourceFile(source.path(), source.text());
        List<Sentence> sentences = SentenceSplitter.split(source.text()).stream()
                .map(span -> sentence(file, span, found))
                .toList();
        return new Trace(source.path(), source.text(), sentences);
    }

    private record Found(Span span, Sentence.Quoting by) {}

    private static Sentence sentence(SourceFile file, Span span, List<Found> found) {
        List<Found> touching = found.stream()
                .filter(f -> f.span().start() < span.end() && f.span().end() > span.start())
                .toList();
        int letters = 0;
        int covered = 0;
        for (int i = span.start(); i < span.end(); i++) {
            int place = i;
            if (Character.isLetterOrDigit(file.text().charAt(i))) {
                letters++;
                covered += touching.stream()
                                .anyMatch(f -> f.span().start() <= place
                                        && place < f.span().end())
                        ? 1
                        : 0;
            }
        }
        String text = file.slice(span);
        boolean represented = covered * 100 >= letters * (100 - UNQUOTED);
        List<Sentence.Quoting> statements =
                touching.stream().map(Found::by).distinct().toList();
        return new Sentence(
                span,
                file.lines().line(span.start()),
                text,
                status(text, represented, statements),
                covered,
                letters,
                statements);
    }

    /** A heading is one only while nobody quotes it. */
    private static Sentence.Status status(String text, boolean represented, List<Sentence.Quoting> statements) {
        if (represented) {
            return statements.stream()
                    .map(Sentence.Quoting::kind)
                    .min(Comparator.naturalOrder())
                    .orElse(Sentence.Status.CITED);
        }
        return HEADING.matcher(text).matches() ? Sentence.Status.HEADING : Sentence.Status.MISSING;
    }
}
