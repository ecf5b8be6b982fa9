package dev.trialc.compiler.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.trialc.compiler.session.Compilation;
import dev.trialc.compiler.session.CompilerSession;
import dev.trialc.compiler.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No sentence of a record is lost. */
class TracerTest {
    private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();

    @ParameterizedTest
    @ValueSource(strings = {"dalpiciclib-toremifene", "inosine-chemotherapy", "sacituzumab-toripalimab"})
    void the_three_studies_represent_every_sentence_of_their_record(String study) throws IOException {
        Path file = ROOT.resolve("protocols/" + study + ".trial");
        List<Trace> traces = traces(Files.readString(file));
        assertThat(traces).hasSize(1);
        assertThat(traces.get(0).missing()).isEmpty();
        assertThat(traces.get(0).percentOfCharacters()).isGreaterThanOrEqualTo(97);
    }

    @Test
    void a_citation_that_is_taken_away_shows_as_a_missing_sentence() throws IOException {
        String text = Files.readString(ROOT.resolve("protocols/dalpiciclib-toremifene.trial"));
        String without = text.replace("cites \"PLT≥90×109/L\"", "assumed \"x\"");
        assertThat(without).isNotEqualTo(text);
        Trace trace = traces(without).get(0);
        assertThat(trace.missing())
                .singleElement()
                .satisfies(s -> assertThat(s.text()).contains("PLT"));
        assertThat(trace.percentOfSentences()).isLessThan(100);
    }

    @Test
    void the_passage_that_another_is_cited_over_is_a_discrepancy() throws IOException {
        String text = Files.readString(ROOT.resolve("protocols/dalpiciclib-toremifene.trial"));
        String over = text.replace(
                "cites \"PLT≥90×109/L\"",
                "cites \"PLT≥90×109/L\" over \"with a cycle of 4 weeks\" because \"it is only a test\"");
        assertThat(over).isNotEqualTo(text);
        Trace trace = traces(over).get(0);
        assertThat(sentence(trace, "PLT").status()).isEqualTo(Sentence.Status.CITED);
        assertThat(sentence(trace, "with a cycle of 4 weeks").statements())
                .extracting(Sentence.Quoting::what, Sentence.Quoting::kind)
                .contains(tuple("discrepancy", Sentence.Status.DISCREPANCY));
    }

    @Test
    void a_passage_that_is_only_contradicted_counts_as_represented() {
        String text = """
                trial T
                source R "compiler/core/src/test/corpus/reference/record.txt"
                drug D cites "capecitabine in 60 women" over "Scans are repeated every 2 cycles (6 weeks) during the first year" because "it is only a test"
                """;
        assertThat(sentence(traces(text).get(0), "Scans are repeated").status()).isEqualTo(Sentence.Status.DISCREPANCY);
    }

    private static Sentence sentence(Trace trace, String words) {
        return trace.sentences().stream()
                .filter(s -> s.text().contains(words))
                .findFirst()
                .orElseThrow();
    }

    private static List<Trace> traces(String text) {
        Compilation compilation =
                new CompilerSession(Optional.of(ROOT)).check(new SourceFile("protocols/x.trial", text), ROOT);
        return Tracer.trace(compilation.protocol().orElseThrow());
    }
}
