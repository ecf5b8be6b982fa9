package dev.trialc.compiler.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trialc.compiler.diagnostic.Diagnostic;
import dev.trialc.compiler.session.CompilerSession;
import dev.trialc.compiler.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Protocols as somebody writes them in the first hour: each has one mistake, and one message that says what to write. */
class NewcomerTest {
    private static final Path ROOT = Path.of("src/test/corpus/newcomer").toAbsolutePath();

    private static final Goldens GOLDENS = new Goldens(ROOT, ".diag");

    @TestFactory
    Stream<DynamicTest> oneMessageEach() throws IOException {
        return GOLDENS.inputs().stream()
                .map(f -> DynamicTest.dynamicTest(f.getFileName().toString(), () -> {
                    SourceFile source = new SourceFile(f.getFileName().toString(), Files.readString(f));
                    List<Diagnostic> findings = new CompilerSession(Optional.of(ROOT))
                            .check(source, ROOT)
                            .findings();
                    GOLDENS.compare(f, FindingText.of(findings));
                    boolean right = f.getFileName().toString().startsWith("right-");
                    assertThat(findings).hasSize(right ? 0 : 1);
                    assertThat(findings).allMatch(d -> !d.instead().isEmpty());
                }));
    }

    @Test
    void thereAreTen() throws IOException {
        assertThat(GOLDENS.inputs()).hasSizeGreaterThanOrEqualTo(10);
        GOLDENS.noOrphans();
    }
}
