package dev.trialc.compiler.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trialc.compiler.diagnostic.Code;
import dev.trialc.compiler.diagnostic.Diagnostic;
import dev.trialc.compiler.diagnostic.Severity;
import dev.trialc.compiler.diagnostic.TextEdit;
import dev.trialc.compiler.session.CompilerSession;
import dev.trialc.compiler.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The findings of every file below {@code check/<CODE>/}: one that is called {@code fires-…} fires the code of its folder, one that is
 * called {@code clean-…} shows the nearest text that does not. The folder {@code check} is the project root; {@code lib} in it holds what
 * the files cite and use.
 */
class CheckCorpusTest {
    private static final Path ROOT = Path.of("src/test/corpus/check").toAbsolutePath();

    private static final Goldens GOLDENS = new Goldens(ROOT, ".diag");

    /** Codes that no text alone can fire; {@link FileFindingsTest} fires them with files. */
    private static final Set<Code> NEED_FILES = EnumSet.of(Code.NOT_TEXT);

    @TestFactory
    Stream<DynamicTest> findings() throws IOException {
        return fixtures().stream().map(f -> DynamicTest.dynamicTest(name(f), () -> check(f)));
    }

    private static void check(Path file) throws IOException {
        List<Diagnostic> findings = findings(file, Files.readString(file));
        Code code = Code.find(file.getParent().getFileName().toString()).orElseThrow();
        if (isFires(file)) {
            assertThat(findings).extracting(Diagnostic::code).contains(code);
        } else {
            assertThat(findings).extracting(Diagnostic::code).doesNotContain(code);
            assertThat(findings).extracting(Diagnostic::severity).doesNotContain(Severity.ERROR);
        }
        GOLDENS.compare(file, FindingText.of(findings));
    }

    /** What a finding proposes to write does away with it. */
    @TestFactory
    Stream<DynamicTest> edits() throws IOException {
        return fixtures().stream()
                .filter(CheckCorpusTest::isFires)
                .map(f -> DynamicTest.dynamicTest(name(f), () -> mended(f)));
    }

    private static void mended(Path file) throws IOException {
        String text = Files.readString(file);
        List<Diagnostic> before = findings(file, text);
        for (Diagnostic finding : before) {
            for (TextEdit edit : finding.edits()) {
                String edited = text.substring(0, edit.span().start())
                        + edit.text()
                        + text.substring(edit.span().end());
                assertThat(count(findings(file, edited), finding.code()))
                        .as("after “%s”: %s", edit.label(), edited)
                        .isLessThan(count(before, finding.code()));
            }
        }
    }

    private static long count(List<Diagnostic> findings, Code code) {
        return findings.stream().filter(d -> d.code() == code).count();
    }

    @Test
    void everyCodeHasBothKindsOfFixture() throws IOException {
        List<String> names = fixtures().stream().map(CheckCorpusTest::name).toList();
        for (Code code : Code.values()) {
            boolean exempt = NEED_FILES.contains(code);
            for (String kind : List.of("fires-", "clean-")) {
                assertThat(names.stream().anyMatch(n -> n.startsWith(code.id() + "/" + kind)))
                        .as("%s has a %s fixture", code.id(), kind)
                        .isEqualTo(!exempt);
            }
        }
    }

    @Test
    void everyFileIsOneOfTheTwoKindsInTheFolderOfACode() throws IOException {
        assertThat(fixtures()).allSatisfy(f -> {
            assertThat(Code.find(f.getParent().getFileName().toString())).isPresent();
            assertThat(f.getFileName().toString()).matches("(fires|clean)-[a-z0-9-]+\\.trial");
        });
    }

    @Test
    void noGoldenIsLeftOver() throws IOException {
        GOLDENS.noOrphans();
    }

    private static List<Path> fixtures() throws IOException {
        return GOLDENS.inputs().stream()
                .filter(f -> !f.startsWith(ROOT.resolve("lib")))
                .toList();
    }

    private static List<Diagnostic> findings(Path file, String text) {
        SourceFile source = new SourceFile(name(file), text);
        boolean style = isStyle(file.getParent().getFileName().toString());
        // notes on style would stand in nearly every golden: they are shown where they are meant
        return new CompilerSession(Optional.of(ROOT))
                .check(source, ROOT).findings().stream()
                        .filter(d -> style || !isStyle(d.code().id()))
                        .toList();
    }

    private static boolean isStyle(String code) {
        return code.startsWith("TRL7");
    }

    private static boolean isFires(Path file) {
        return file.getFileName().toString().startsWith("fires-");
    }

    private static String name(Path file) {
        return ROOT.relativize(file).toString().replace('\\', '/');
    }
}
