package dev.trialc.compiler.trace;

import java.util.List;

/**
 * A record and how a protocol represents it.
 *
 * @param path of the record, relative to the project root
 */
public record Trace(String path, String text, List<Sentence> sentences) {
    public Trace {
        sentences = List.copyOf(sentences);
    }

    /** Sentences that a protocol could represent: all but headings. */
    public List<Sentence> counted() {
        return sentences.stream()
                .filter(s -> s.status() != Sentence.Status.HEADING)
                .toList();
    }

    public List<Sentence> missing() {
        return sentences.stream()
                .filter(s -> s.status() == Sentence.Status.MISSING)
                .toList();
    }

    /** Share of the counted sentences that are represented, in per cent, rounded down. */
    public int percentOfSentences() {
        int counted = counted().size();
        return counted == 0 ? 100 : (counted - missing().size()) * 100 / counted;
    }

    /** Share of the letters and digits of counted sentences that some quotation covers, in per cent, rounded down. */
    public int percentOfCharacters() {
        int letters = counted().stream().mapToInt(Sentence::letters).sum();
        int covered = counted().stream().mapToInt(Sentence::covered).sum();
        return letters == 0 ? 100 : (int) (covered * 100L / letters);
    }
}
