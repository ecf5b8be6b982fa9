package dev.trialc.compiler.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.trialc.compiler.source.FoldedText;
import dev.trialc.compiler.source.Span;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Input: a quotation, a line end, a source. Places lie inside the source, and there are some just when the source contains the quotation. */
class CitationFuzzTest {
    @FuzzTest(maxDuration = "10m")
    @DictionaryEntries({
        "…",
        "&lt;",
        "&#8805;",
        "&#x2265;",
        "\\\\&ge;",
        "&nbsp;",
        "-\\x0a",
        "’",
        "“",
        "–",
        "\u00ad",
        "\uff11",
        "ﬁ",
        "İ",
        "ß",
        "×10⁹",
        "\u0301",
        "\\x0d\\x0a"
    })
    void match(byte[] input) {
        String text = new String(input, StandardCharsets.UTF_8);
        int end = Math.max(0, text.indexOf('\n'));
        String quotation = text.substring(0, end);
        String source = text.substring(end);
        FoldedText folded = new FoldedText(source);
        List<Span> places = folded.places(quotation);
        assertThat(places.isEmpty()).isEqualTo(!folded.contains(quotation));
        for (Span place : places) {
            assertThat(place.end()).isLessThanOrEqualTo(source.length());
        }
        // a whole source quotes itself, unless it skips parts
        if (!source.contains("…") && !source.isBlank() && new FoldedText(source).contains(source)) {
            assertThat(new FoldedText(source).places(source)).isNotEmpty();
        }
    }
}
