package dev.trialc.compiler.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trialc.compiler.diagnostic.Code;
import dev.trialc.compiler.diagnostic.Diagnostic;
import dev.trialc.compiler.source.SourceFile;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is far too deep, long or many gets a finding: no overflow, and no minutes. The timeouts only end what would hang. */
@Timeout(60)
class LimitsTest {
    private static final int MANY = 100_000;
    private static final String TRIAL = "trial T\n";
    private static final String VISIT = TRIAL + "schedule {\n  visit V ";

    @TempDir
    private Path folder;

    static Stream<Arguments> tooMuch() {
        return Stream.of(
                Arguments.of("braces", TRIAL + "{".repeat(MANY), Code.TOO_DEEP),
                Arguments.of("blocks", TRIAL + "regimen R {\n".repeat(MANY), Code.TOO_DEEP),
                Arguments.of("parentheses", TRIAL + "group G when " + "(".repeat(MANY), Code.TOO_DEEP),
                Arguments.of("not", TRIAL + "group G when " + "not ".repeat(MANY) + "x\n", Code.TOO_DEEP),
                Arguments.of(
                        "not in parentheses",
                        TRIAL + "group G when " + "not not not not not not (".repeat(90) + "x" + ")".repeat(90),
                        Code.TOO_DEEP),
                Arguments.of("alternatives", TRIAL + "group G when " + "any of {\n a: ".repeat(MANY), Code.TOO_DEEP),
                Arguments.of("anchors", VISIT + "3 days after " + "(".repeat(MANY) + "FirstDose\n}", Code.TOO_DEEP),
                Arguments.of("days", VISIT + "3 days after ".repeat(MANY) + "FirstDose\n}", Code.TOO_DEEP),
                Arguments.of("months", VISIT + "3 months before ".repeat(MANY) + "FirstDose\n}", Code.TOO_DEEP),
                Arguments.of("equal weeks", VISIT + "3 weeks (= 21 days) after ".repeat(MANY) + "X\n}", Code.TOO_DEEP),
                Arguments.of("digits", VISIT + "9".repeat(MANY) + " days after FirstDose\n}", Code.NUMBER_OUT_OF_RANGE),
                Arguments.of("ordinal", VISIT + "every " + "9".repeat(20) + "th cycle\n}", Code.NUMBER_OUT_OF_RANGE),
                Arguments.of(
                        "range",
                        VISIT + "on days " + "9".repeat(MANY) + "-" + "9".repeat(MANY),
                        Code.NUMBER_OUT_OF_RANGE),
                Arguments.of("name", TRIAL + "arm " + "a".repeat(1_000_000) + "\n", Code.TOO_LONG),
                Arguments.of("unit", TRIAL + "fact x in mg" + "/l".repeat(MANY) + "\n", Code.TOO_LONG),
                Arguments.of("text", TRIAL + "arm A \"" + "word ".repeat(MANY) + "\"\n", Code.TOO_LONG),
                Arguments.of("open text", TRIAL + "arm A \"" + "word ".repeat(MANY), Code.TOO_LONG),
                Arguments.of(
                        "columns", TRIAL + "schedule {\n  grid {\n" + "|".repeat(MANY) + "\n}\n}\n", Code.TOO_LONG),
                Arguments.of("file", TRIAL + " ".repeat(10_000_000), Code.TOO_LONG));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tooMuch")
    void is_one_finding(String what, String text, Code code) {
        List<Diagnostic> findings = check(text).findings();
        assertThat(findings).as(what).isNotEmpty().hasSizeLessThan(11);
        assertThat(findings.get(0).code()).as(what).isEqualTo(code);
        assertThat(findings.get(0).what()).hasSizeLessThan(200);
    }

    @Test
    void what_lies_within_the_limits_is_compiled() {
        String nested = "(".repeat(99) + "sick" + ")".repeat(99);
        assertThat(check(TRIAL + "fact sick is yes or no\ngroup G when " + nested + "\n")
                        .hasErrors())
                .isFalse();
        assertThat(check(TRIAL + "arm " + "a".repeat(80) + " \"" + "x".repeat(9_998) + "\"\n")
                        .hasErrors())
                .isFalse();
    }

    @Test
    void long_titles_and_citations_need_no_stack() {
        String words = "\\\" word 1 ".repeat(150);
        String text = TRIAL + "source R \"r.txt\"\narm A \"" + words + "\" cites \"x" + "9".repeat(5_000) + "\"\n";
        write("r.txt", "x");
        assertThat(check(text).findings()).extracting(Diagnostic::code).contains(Code.CITATION_NOT_FOUND);
    }

    @Test
    void numbers_too_long_to_be_a_range_are_compared_one_by_one() {
        write("r.txt", "11111111111 mg");
        String text = TRIAL + "source R \"r.txt\"\ndrug D cites \"mg\"\nregimen R from FirstDose {\n  cycle of 28 days"
                + " delays move later cycles\n  give D 11111111111 to 22222222222 mg orally once daily cites \"11111111111 mg\"\n}\n";
        assertThat(check(text).findings()).extracting(Diagnostic::code).contains(Code.NUMBER_NOT_CITED);
    }

    @Test
    void a_hundred_thousand_statements_are_compiled() {
        String arms = IntStream.range(0, MANY)
                .mapToObj(i -> "arm A" + i + " \"arm\"\n")
                .collect(Collectors.joining());
        assertThat(check(TRIAL + arms).hasErrors()).isFalse();
    }

    @Test
    void a_row_of_references_without_end_is_a_finding() {
        StringBuilder text = new StringBuilder(TRIAL + "schedule {\n");
        for (int i = 0; i < 50_000; i++) {
            text.append("visit V")
                    .append(i)
                    .append(" 1 day after planned V")
                    .append(i + 1)
                    .append('\n');
        }
        text.append("visit V50000 on day 1\n}\n");
        assertThat(check(text.toString()).findings())
                .extracting(Diagnostic::code)
                .containsExactly(Code.TOO_DEEP);
    }

    @Test
    void a_huge_file_is_not_even_read() throws IOException {
        Path file = folder.resolve("huge.trial");
        try (RandomAccessFile huge = new RandomAccessFile(file.toFile(), "rw")) {
            huge.setLength(100_000_000);
        }
        Compilation compilation = new CompilerSession(Optional.of(folder)).check(file);
        assertThat(compilation.findings()).extracting(Diagnostic::code).containsExactly(Code.TOO_LONG);
    }

    @Test
    void a_thousand_libraries_are_read_once_each() {
        // each uses the two before it: read anew each time, the last would read more files than there are atoms
        int count = 1_000;
        for (int i = 0; i < count; i++) {
            StringBuilder text = new StringBuilder("library L" + i + "\narm A" + i + "\n");
            for (int j = Math.max(0, i - 2); j < i; j++) {
                text.append("use \"l").append(j).append(".trial\"\n");
            }
            write("l" + i + ".trial", text.toString());
        }
        Compilation compilation = check(TRIAL + "use \"l" + (count - 1) + ".trial\"\n");
        assertThat(compilation.hasErrors())
                .as(compilation.findings().toString())
                .isFalse();
        assertThat(compilation.protocol().orElseThrow().arms()).hasSize(count);
    }

    @Test
    void a_thousand_libraries_in_a_circle_are_a_finding() {
        for (int i = 0; i < 1_000; i++) {
            write("l" + i + ".trial", "library L" + i + "\nuse \"l" + (i + 1) % 1_000 + ".trial\"\n");
        }
        assertThat(check(TRIAL + "use \"l0.trial\"\n").findings())
                .extracting(Diagnostic::code)
                .containsOnly(Code.CYCLIC_USE);
    }

    private void write(String name, String text) {
        try {
            Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private Compilation check(String text) {
        return new CompilerSession(Optional.of(folder)).check(new SourceFile("a.trial", text), folder);
    }
}
