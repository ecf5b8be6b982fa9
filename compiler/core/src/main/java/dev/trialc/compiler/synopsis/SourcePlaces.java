package dev.trialc.compiler.synopsis;

import dev.trialc.compiler.model.SourceRecord;
import dev.trialc.compiler.source.LineIndex;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Where in its source a passage stands, by line, compared as citations are: without white space, case, entities and full width. */
final class SourcePlaces {
    private final List<Folded> sources;

    SourcePlaces(List<SourceRecord> records) {
        this.sources = records.stream().map(Folded::of).toList();
    }

    /** {@code Record, line 13}; empty where the passage is not found letter for letter. */
    Optional<String> of(String quote) {
        String first = Folded.fold(quote.split("\u2026", 2)[0]).letters();
        if (first.isEmpty()) {
            return Optional.empty();
        }
        for (Folded source : sources) {
            int at = source.letters().indexOf(first);
            if (at >= 0) {
                return Optional.of(source.name() + ", line " + source.line(at));
            }
        }
        return Optional.empty();
    }

    /** A text's letters, with the offset that each has in the text. */
    private record Folded(String name, String letters, List<Integer> offsets, LineIndex lines) {
        static Folded of(SourceRecord source) {
            Folded folded = fold(source.text());
            return new Folded(source.name(), folded.letters(), folded.offsets(), new LineIndex(source.text()));
        }

        static Folded fold(String text) {
            StringBuilder letters = new StringBuilder();
            List<Integer> offsets = new ArrayList<>();
            for (int i = 0; i < text.length(); i++) {
                int entity = entityEnd(text, i);
                String piece = entity > i ? decoded(text.substring(i, entity)) : plain(text, i);
                for (int k = 0; k < piece.length(); k++) {
                    letters.append(piece.charAt(k));
                    offsets.add(i);
                }
                i = entity > i ? entity - 1 : i;
            }
            return new Folded("", letters.toString(), offsets, new LineIndex(""));
        }

        private static String plain(String text, int i) {
            char c = text.charAt(i);
            boolean escape = c == '\\' && i + 1 < text.length() && text.charAt(i + 1) == '&';
            if (escape || Character.isWhitespace(c) || c == '\u00a0') {
                return "";
            }
            String narrow = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
            return (narrow.length() == 1 ? narrow : String.valueOf(c)).toLowerCase(Locale.ROOT);
        }

        private static int entityEnd(String text, int i) {
            int end = text.charAt(i) == '&' ? text.indexOf(';', i) : -1;
            return end > i && end - i <= 6 ? end + 1 : i;
        }

        private static String decoded(String entity) {
            return switch (entity) {
                case "&lt;" -> "<";
                case "&gt;" -> ">";
                case "&amp;" -> "&";
                case "&quot;" -> "\"";
                case "&#39;", "&apos;" -> "'";
                default -> entity;
            };
        }

        int line(int at) {
            return lines.line(offsets.get(at));
        }
    }
}
