package dev.trialc.compiler.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.trialc.compiler.diagnostic.Result;
import dev.trialc.compiler.format.Formatter;
import dev.trialc.compiler.source.SourceFile;
import java.nio.charset.StandardCharsets;

/** Whatever can be read is laid out once and for all; the formatter itself refuses to change a word. */
class FormatterFuzzTest {
    @FuzzTest(maxDuration = "10m")
    @DictionaryFile(resourcePath = "/dev/trialc/compiler/fuzz/words.dict")
    void format(byte[] input) {
        Result<String> once = format(new String(input, StandardCharsets.UTF_8));
        once.value().ifPresent(text -> assertThat(format(text).value()).contains(text));
    }

    private static Result<String> format(String text) {
        return Formatter.format(new SourceFile("fuzz.trial", text));
    }
}
