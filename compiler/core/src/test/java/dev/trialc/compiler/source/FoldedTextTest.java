package dev.trialc.compiler.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class FoldedTextTest {
    @Test
    void each_part_has_its_place() {
        String text = "Scans after 2 cycles. Scans after 3 cycles.";
        assertThat(words(text, "Scans … cycles")).containsExactly("Scans", "cycles", "Scans", "cycles");
    }

    @Test
    void a_part_that_serves_two_occurrences_stands_once() {
        assertThat(words("one, one and two", "one … two")).containsExactly("one", "two", "one");
    }

    @Test
    void a_part_behind_which_the_next_is_missing_has_no_place() {
        assertThat(words("one two one", "one … two")).containsExactly("one", "two");
    }

    @Test
    void many_parts_that_lie_close_have_as_many_places_as_signs() {
        assertThat(new FoldedText("ab".repeat(5_000)).places("a…".repeat(500))).hasSize(5_000);
    }

    /** The timeout only ends what would hang. */
    @Test
    @Timeout(20)
    void what_stands_still_is_not_looked_for_again() {
        String parts = IntStream.range(0, 2_000).mapToObj(i -> "x" + i).collect(Collectors.joining("…"));
        FoldedText folded = new FoldedText("x0 ".repeat(100_000) + parts.replace("…", " "));
        assertThat(folded.places(parts)).hasSize(100_001 + 1_999);
    }

    private static List<String> words(String text, String quotation) {
        return new FoldedText(text)
                .places(quotation).stream()
                        .map(s -> text.substring(s.start(), s.end()).strip())
                        .toList();
    }
}
