package dev.trialc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Scripts in {@code src/test/corpus/cli}. {@code -Dgolden.update=true} rewrites them and fails. */
class CliScriptTest {
    private static final Path CORPUS = Path.of("src/test/corpus/cli");

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> scripts() throws IOException {
        try (Stream<Path> all = Files.list(CORPUS)) {
            return all.sorted().toList().stream()
                    .map(p -> DynamicTest.dynamicTest(p.getFileName().toString(), () -> run(p)));
        }
    }

    private void run(Path path) throws IOException {
        assertThat(path.toString()).as("only scripts belong here").endsWith(".txt");
        String text = Files.readString(path, StandardCharsets.UTF_8);
        int first = text.startsWith("$ ") ? 0 : text.indexOf("\n$ ") + 1;
        Path fresh = Files.createTempDirectory(folder.toRealPath(), "run");
        String actual = new CliScript(text).run(fresh, text.substring(0, first));
        if (Boolean.getBoolean("golden.update") && !actual.equals(text)) {
            Files.writeString(path, actual, StandardCharsets.UTF_8);
        }
        assertThat(actual).isEqualTo(text);
    }
}
