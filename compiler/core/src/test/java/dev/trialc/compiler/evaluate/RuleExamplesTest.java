package dev.trialc.compiler.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trialc.compiler.corpus.Goldens;
import dev.trialc.compiler.diagnostic.Severity;
import dev.trialc.compiler.model.Example;
import dev.trialc.compiler.model.Protocol;
import dev.trialc.compiler.session.Compilation;
import dev.trialc.compiler.session.CompilerSession;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The interpreter alone on the rule corpus: every date worked out by hand holds, and beside each fixture stand all rows of its examples.
 *
 * <p>The rows are no second opinion: {@code RuleCorpusTest} holds both implementations against one another on the same examples. They say
 * which column changed when one does, and they are fast enough for mutation testing.
 */
class RuleExamplesTest {
    private static final Path RULES = Path.of("src", "test", "corpus", "schedule");
    private static final Goldens GOLDENS = new Goldens(RULES, ".rows");

    /** Read once: mutation testing runs these tests hundreds of times. */
    private static final Map<Path, Protocol> READ = new ConcurrentHashMap<>();

    @TestFactory
    Stream<DynamicTest> examplesHoldAndRowsStay() throws IOException {
        return GOLDENS.inputs().stream()
                .map(f -> DynamicTest.dynamicTest(f.getFileName().toString(), () -> check(f)));
    }

    @Test
    void noRowsAreLeftOver() throws IOException {
        GOLDENS.noOrphans();
    }

    static Protocol read(Path file) {
        try {
            Compilation compilation = new CompilerSession(Optional.empty()).check(file);
            // a mistake in an example would leave it out, and nothing would be asked of the file
            assertThat(compilation.findings()).as(file.toString()).noneMatch(f -> f.severity() == Severity.ERROR);
            return compilation.protocol().orElseThrow(() -> new AssertionError(compilation.findings()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every expectation of every example, of which there are some. */
    static void allHold(Protocol protocol) {
        for (ExampleRunner.Outcome outcome : new ExampleRunner(protocol).runAll()) {
            assertThat(outcome.checked())
                    .as(outcome.example().title())
                    .isNotEmpty()
                    .allMatch(ExampleRunner.Checked::holds);
        }
    }

    private static void check(Path file) throws IOException {
        Protocol protocol = READ.computeIfAbsent(file, RuleExamplesTest::read);
        allHold(protocol);
        StringBuilder text = new StringBuilder();
        for (Example example : protocol.examples()) {
            Participant participant = ExampleRunner.participant(example);
            text.append("# ").append(example.title()).append('\n');
            List<Row> rows = new Interpreter(protocol).schedule(participant, example.horizon());
            text.append(RowText.of(rows));
            VisitActivities activities = new VisitActivities(protocol, participant);
            rows.stream()
                    .filter(r -> !activities.of(r).isEmpty())
                    .forEach(r -> text.append(r.item())
                            .append(' ')
                            .append(r.number())
                            .append(": ")
                            .append(activities.of(r).stream()
                                    .map(DueActivity::words)
                                    .collect(Collectors.joining(", ")))
                            .append('\n'));
            new Deviations(protocol, participant)
                    .all()
                    .forEach(d -> text.append("deviation ")
                            .append(d.date())
                            .append(' ')
                            .append(d.text())
                            .append(" (line ")
                            .append(d.place().substring(d.place().lastIndexOf(':') + 1))
                            .append(")\n"));
        }
        GOLDENS.compare(file, text.toString());
    }
}
