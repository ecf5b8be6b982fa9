package dev.trialc.compiler.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trialc.compiler.corpus.Goldens;
import dev.trialc.compiler.diagnostic.Result;
import dev.trialc.compiler.source.SourceFile;
import dev.trialc.compiler.syntax.SyntaxFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What is read of each file below {@code parse}, as a tree. */
class ParseCorpusTest {
    static final Path ROOT = Path.of("src/test/corpus/parse");

    private static final Goldens GOLDENS = new Goldens(ROOT, ".tree");

    @TestFactory
    Stream<DynamicTest> trees() throws IOException {
        return GOLDENS.inputs().stream()
                .map(f -> DynamicTest.dynamicTest(f.getFileName().toString(), () -> check(f)));
    }

    private static void check(Path file) throws IOException, ReflectiveOperationException {
        SourceFile source = new SourceFile(file.getFileName().toString(), Files.readString(file));
        Result<SyntaxFile> parsed = TrialFileParser.parse(source);
        assertThat(parsed.findings()).isEmpty();
        GOLDENS.compare(file, SyntaxDump.of(parsed.value().orElseThrow()));
    }

    @TestFactory
    Stream<DynamicTest> lineEndsDoNotMatter() throws IOException {
        return GOLDENS.inputs().stream()
                .map(f -> DynamicTest.dynamicTest(f.getFileName().toString(), () -> {
                    String text = Files.readString(f).replace("\r\n", "\n");
                    assertThat(tree(text.replace("\n", "\r\n"))).isEqualTo(tree(text));
                    assertThat(tree(text.replace("\n", "\r"))).isEqualTo(tree(text));
                }));
    }

    private static String tree(String text) throws ReflectiveOperationException {
        return SyntaxDump.of(
                TrialFileParser.parse(new SourceFile("t.trial", text)).value().orElseThrow());
    }

    @Test
    void noGoldenIsLeftOver() throws IOException {
        GOLDENS.noOrphans();
    }
}
