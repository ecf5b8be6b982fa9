package dev.trialc.compiler.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trialc.compiler.diagnostic.Result;
import dev.trialc.compiler.parse.Lexemes;
import dev.trialc.compiler.source.SourceFile;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Pairs in {@code src/test/corpus/format}; and for every file there is: same words, and formatting twice changes nothing. */
class FormatterTest {
    private static final Path CORPUS = Path.of("src/test/corpus");

    @TestFactory
    Stream<DynamicTest> pairs() throws IOException {
        try (Stream<Path> all = Files.list(CORPUS.resolve("format"))) {
            return all
                    .filter(p ->
                            p.toString().endsWith(".trial") && !p.toString().endsWith(".formatted.trial"))
                    .sorted()
                    .toList()
                    .stream()
                    .map(p -> DynamicTest.dynamicTest(p.getFileName().toString(), () -> pair(p)));
        }
    }

    private static void pair(Path path) throws IOException {
        Path golden = Path.of(path.toString().replace(".trial", ".formatted.trial"));
        String actual = format(Files.readString(path)).value().orElseThrow();
        if (Boolean.getBoolean("golden.update")
                && !(Files.exists(golden) && Files.readString(golden).equals(actual))) {
            Files.writeString(golden, actual);
            throw new AssertionError("rewritten: " + golden);
        }
        assertThat(actual).isEqualTo(Files.readString(golden));
    }

    @Test
    void every_file_keeps_its_words_and_is_formatted_once() throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path root : List.of(CORPUS, Path.of("../../protocols"))) {
            try (Stream<Path> all = Files.walk(root)) {
                all.filter(p -> p.toString().endsWith(".trial") && !p.toString().contains("target"))
                        .forEach(files::add);
            }
        }
        int formatted = 0;
        for (Path file : files) {
            String text;
            try {
                text = Files.readString(file, StandardCharsets.UTF_8);
            } catch (CharacterCodingException e) {
                continue;
            }
            formatted += twice(file.toString(), text) ? 1 : 0;
        }
        assertThat(formatted).isGreaterThan(50);
    }

    /** Whatever the writer's white space: all of it is taken away or doubled, and the words stay. */
    @Test
    void layout_of_the_input_does_not_matter_to_words() throws IOException {
        Random random = new Random(20261120);
        String text = Files.readString(Path.of("../../protocols/dalpiciclib-toremifene.trial"));
        for (int i = 0; i < 30; i++) {
            StringBuilder disturbed = new StringBuilder();
            for (String line : text.split("\n", -1)) {
                String indent = " ".repeat(random.nextInt(9));
                disturbed.append(indent).append(line.strip()).append(random.nextInt(12) == 0 ? "\n\n\n" : "\n");
            }
            assertThat(twice("disturbed", disturbed.toString())).isTrue();
        }
    }

    private static boolean twice(String name, String text) {
        Result<String> once = format(text);
        if (once.value().isEmpty()) {
            return false;
        }
        String first = once.value().get();
        assertThat(SameWords.hold(Lexemes.of(text), Lexemes.of(first))).as(name).isTrue();
        assertThat(format(first).value()).as(name).contains(first);
        return true;
    }

    private static Result<String> format(String text) {
        return Formatter.format(new SourceFile("a.trial", text));
    }
}
