package dev.trialc.compiler.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.trialc.compiler.diagnostic.Diagnostic;
import dev.trialc.compiler.session.Compilation;
import dev.trialc.compiler.session.CompilerSession;
import dev.trialc.compiler.session.Outputs;
import dev.trialc.compiler.source.SourceFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/** Any text at all gives findings with places inside it, or outputs. */
class CompilerFuzzTest {
    private static final Path ROOT = Path.of("src/test/corpus/reference").toAbsolutePath();

    @FuzzTest(maxDuration = "10m")
    @DictionaryFile(resourcePath = "/dev/trialc/compiler/fuzz/words.dict")
    void compile(byte[] input) {
        String text = new String(input, StandardCharsets.UTF_8);
        SourceFile source = new SourceFile("fuzz.trial", text);
        Compilation compilation = new CompilerSession(Optional.of(ROOT)).check(source, ROOT);
        for (Diagnostic finding : compilation.findings()) {
            assertThat(finding.what()).isNotBlank();
            if (finding.place().file() == source) {
                assertThat(finding.place().span().end()).isLessThanOrEqualTo(text.length());
            }
        }
        if (!compilation.hasErrors() && !compilation.library()) {
            assertThat(Outputs.of(compilation, Outputs.DEFAULT_PACKAGE)).isNotEmpty();
        }
    }
}
