package dev.trialc.compiler.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trialc.compiler.diagnostic.Diagnostic;
import dev.trialc.compiler.source.SourceFile;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Places are counted as texts count them, whatever signs stand before. */
class PlacesTest {
    @Test
    void signs_of_two_units_shift_nothing() {
        SourceFile file = new SourceFile("x.trial", "trial T\narm A \"\uD83D\uDE00\uD83D\uDE00\"\narm B ; \"b\"\n");
        List<Diagnostic> findings = TrialFileParser.parse(file).findings();
        assertThat(findings).isNotEmpty();
        assertThat(file.slice(findings.get(0).place().span())).isEqualTo(";");
    }

    @Test
    void words_behind_them_are_read_whole() {
        SourceFile file = new SourceFile("x.trial", "trial T\narm A \"\uD83D\uDE00\"\narm B \"b\"\n");
        assertThat(TrialFileParser.parse(file).value().orElseThrow().statements())
                .extracting(s -> file.slice(s.span()))
                .containsExactly("trial T", "arm A \"\uD83D\uDE00\"", "arm B \"b\"");
    }
}
